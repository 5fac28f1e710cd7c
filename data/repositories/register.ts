/** 发文登记簿: every number of a series in its order, what became of it, and why where it was not used. */
import { archive, type ArchiveItem } from '../records/archive';
import { documents, type IssuedDocument } from '../records/document';
import { numberName, numbers, pageKey, pageOf, type NumberEntry, type Series } from '../records/number';
import type { Reading } from '../store/port';
import { listSeries } from './numbers';
import { gapsOf, type Gap } from './register-gaps';
import { findSeries, type SeriesState } from './series';

export type RowState = NumberEntry['state'] | Gap['state'];

/** A line of the register; where nothing is known, the text is empty. */
export interface RegisterRow {
  readonly state: RowState;
  /** 发文顺序号; of numbers in a row that were not used, the first, and the last in `through`. */
  readonly serial: number;
  readonly through: number;
  /** 发文号, finished: 某政办发〔2024〕7号 */
  readonly number: string;
  /** 登记日期, ISO date. */
  readonly registered: string;
  /** 登记人 */
  readonly by: string;
  readonly title: string;
  /** Id of the kind. */
  readonly kind: string;
  readonly secrecy: string;
  readonly urgency: string;
  /** 发往机关: 主送机关, then 抄送机关. */
  readonly sentTo: string;
  readonly copies?: number | undefined;
  readonly attachments?: number | undefined;
  readonly signer: string;
  readonly drafter: string;
  /** 成文日期, ISO date. */
  readonly date: string;
  /** 归卷情况: 档号, once archived. */
  readonly archived: string;
  /** 备注: why it was voided, reserved or passed over. */
  readonly remark: string;
  /** Key of the issued document. */
  readonly document?: string | undefined;
}

export interface Stretch {
  readonly from?: number;
  readonly to?: number;
}

/** The lines of a series, or of a stretch of it (both ends included). Nothing where the series was never used. */
export async function listRegister(
  reading: Reading,
  series: Series,
  { from = 1, to = Infinity }: Stretch = {},
): Promise<readonly RegisterRow[]> {
  const state = findSeries({ series: await listSeries(reading) }, series);
  if (!state) return [];
  const entries = await readEntries(reading, state, { from, to });
  const rows: RegisterRow[] = [];
  let due = from;
  for (const entry of entries) {
    rows.push(...gapRows(state, due, entry.serial - 1), await entryRow(reading, state, entry));
    due = entry.serial + 1;
  }
  return [...rows, ...gapRows(state, due, Math.min(to, state.next - 1))];
}

/** What is registered in a series, in its order. */
export async function readEntries(
  reading: Reading,
  { code, year, pages }: SeriesState,
  { from = 1, to = Infinity }: Stretch = {},
): Promise<readonly NumberEntry[]> {
  const found: NumberEntry[] = [];
  for (const first of pages) {
    if (first < pageOf(from) || first > to) continue;
    const page = await reading.find(numbers, pageKey({ code, year, serial: first }));
    found.push(...(page?.entries ?? []).filter(({ serial }) => serial >= from && serial <= to));
  }
  return found;
}

const EMPTY = {
  registered: '',
  by: '',
  title: '',
  kind: '',
  secrecy: '',
  urgency: '',
  sentTo: '',
  signer: '',
  drafter: '',
  date: '',
  archived: '',
} as const;

const gapRows = (series: SeriesState, from: number, to: number): readonly RegisterRow[] =>
  gapsOf(series, from, to).map((gap) => ({ ...EMPTY, ...gap }));

async function entryRow(reading: Reading, series: Series, entry: NumberEntry): Promise<RegisterRow> {
  const { code, year } = series;
  const { serial, state, by, at } = entry;
  const key = 'document' in entry ? entry.document : undefined;
  const document = key === undefined ? undefined : await reading.find(documents, key);
  const item = key === undefined ? undefined : await reading.find(archive, key);
  return {
    ...EMPTY,
    ...(document ? documentColumns(document) : {}),
    archived: archiveColumn(item),
    state,
    serial,
    through: serial,
    number: numberName({ code, year, serial }),
    registered: (document?.issuedAt ?? at).slice(0, 10),
    by: document?.issuedBy ?? by,
    remark: remarkOf(entry),
    document: key,
  };
}

const archiveColumn = (item: ArchiveItem | undefined): string => item?.archiveNumber ?? '';

function documentColumns(document: IssuedDocument): Partial<RegisterRow> {
  const { title, kind, date = '', steps, facts = {} } = document;
  const { secrecy = '', urgency = '', to = '', copyTo = '', copies, attachments, signers = '' } = facts;
  const last = (step: string): string => steps.filter((one) => one.step === step).at(-1)?.by ?? '';
  return {
    title,
    kind,
    date,
    secrecy,
    urgency,
    sentTo: [to, copyTo].filter((text) => text !== '').join('；'),
    copies,
    attachments,
    signer: signers === '' ? last('signed') : signers,
    drafter: last('drafted'),
  };
}

function remarkOf(entry: NumberEntry): string {
  switch (entry.state) {
    case 'issued':
      return '';
    case 'reserved':
      return `预留：${entry.purpose}`;
    case 'released':
      return `预留后释放，未用：${entry.reason}`;
    case 'voided': {
      const { ending, reason } = entry;
      if (!ending) return `作废：${reason}`;
      return ending.how === 'revoked' ? `撤销，自始无效：${reason}` : `自${ending.date}起废止：${reason}`;
    }
  }
}
