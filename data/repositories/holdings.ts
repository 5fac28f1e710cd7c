/** Everything that was issued and what became of it, from the ledger alone: what lists show. */
import type { ArchiveClass } from '../records/archive';
import { documentKey } from '../records/document';
import { ledger, ledgerKey, type LedgerEntry, type LedgerEvent } from '../records/ledger';
import { HEAD_KEY, head, numberName, type DocumentNumber, type Ending } from '../records/number';
import type { Reading } from '../store/port';

export interface Holding {
  /** Key of the record in `documents`. */
  readonly document: string;
  readonly id: string;
  readonly number: DocumentNumber;
  /** 某政办发〔2024〕7号 */
  readonly numberText: string;
  readonly title: string;
  /** Id of the kind. */
  readonly kind: string;
  /** 成文日期, ISO date. */
  readonly date?: string | undefined;
  readonly issuedAt: string;
  readonly archived?: {
    readonly archiveNumber: string;
    readonly class: ArchiveClass;
    readonly item: number;
    readonly pages: number;
  };
  readonly voided?: { readonly reason: string; readonly ending?: Ending | undefined };
  readonly scans: number;
}

/** In the order of issuing. For `browse`: what is issued meanwhile may be missing. */
export async function listHoldings(reading: Reading): Promise<readonly Holding[]> {
  const holdings = new Map<string, Holding>();
  const end = (await reading.find(head, HEAD_KEY))?.sequence ?? 0;
  for (let from = 1; from <= end;) {
    const entries = (await reading.find(ledger, ledgerKey(from)))?.entries ?? [];
    for (const entry of entries) enter(holdings, entry);
    const next = (entries.at(-1)?.sequence ?? 0) + 1;
    // A page from before, in the place of one that is lost, does not reach the end.
    if (next <= from) break;
    from = next;
  }
  return [...holdings.values()];
}

function enter(holdings: Map<string, Holding>, { about, at }: LedgerEntry): void {
  if (about.event === 'issued') {
    const { document, id, number, title, kind, date } = about;
    const numberText = numberName(number);
    holdings.set(document, { document, id, number, numberText, title, kind, date, issuedAt: at, scans: 0 });
    return;
  }
  const key = concerned(holdings, about);
  const known = key === undefined ? undefined : holdings.get(key);
  if (known) holdings.set(known.document, { ...known, ...changeOf(known, about) });
}

function concerned(holdings: ReadonlyMap<string, Holding>, about: LedgerEvent): string | undefined {
  if (about.event === 'archived' || about.event === 'scan-attached') return about.document;
  if (about.event !== 'number-voided') return undefined;
  const key = documentKey(about.number);
  return holdings.has(key) ? key : undefined;
}

function changeOf({ scans }: Holding, about: LedgerEvent): Partial<Holding> {
  switch (about.event) {
    case 'archived':
      return {
        archived: { archiveNumber: about.archiveNumber, class: about.class, item: about.item, pages: about.pages },
      };
    case 'scan-attached':
      return { scans: scans + 1 };
    case 'number-voided':
      return { voided: { reason: about.reason, ending: about.ending } };
    default:
      return {};
  }
}

/** The one that somebody means by its id, its 发文字号, its 档号 or its key. */
export const pickHolding = (holdings: readonly Holding[], name: string): Holding | undefined =>
  holdings.find(({ id, numberText, document, archived }) =>
    [id, numberText, document, archived?.archiveNumber].includes(name),
  );
