import { documentKey, documents, type FileFact, type IssuedDocument } from '../records/document';
import { HEAD_KEY, head, type DocumentNumber } from '../records/number';
import type { Reference } from '../records/link';
import type { UnitOfWork } from '../store/port';
import { canonical } from './canonical';
import { enterIssued } from './case-issuing';
import { closeIssued } from './drafts';
import { assertMayIssue } from './life';
import { linkBack } from './links';
import { appendEntry, readHead } from './ledger';
import { chooseNumber, enterNumber, type Wish } from './numbers';

/** A document made with its number, ready to be kept. */
export interface Rendered {
  readonly facts: Pick<
    IssuedDocument,
    'numberText' | 'kind' | 'title' | 'date' | 'facts' | 'templateVersion' | 'profile' | 'program' | 'steps'
  >;
  readonly files: readonly {
    readonly role: FileFact['role'];
    /** File name without folder, fit for every system. */
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
}

export interface IssueRequest {
  readonly wish: Wish;
  /** Who issues it. */
  readonly by: string;
  /** The draft it is issued from, at the revision that was seen; it is closed in the same unit of work. */
  readonly draft?: { readonly id: string; readonly base: number } | undefined;
  /** The issued document that it corrects, supplements or replaces; both will name each other. */
  readonly refersTo?: Reference | undefined;
}

/**
 * 签发、印发: takes the number, keeps what `render` makes of it, and enters it in register and ledger, all in one unit
 * of work. `render` may be asked again; where it gives up, nothing changes and its answer comes back.
 */
export async function issueDocument<Refusal>(
  unit: UnitOfWork,
  { wish, by, draft, refersTo }: IssueRequest,
  render: (number: DocumentNumber) => Promise<Rendered | { readonly refused: Refusal }>,
): Promise<IssuedDocument | { readonly refused: Refusal }> {
  if (!draft) await assertMayIssue(unit, undefined, by);
  const number = await chooseNumber(unit, wish);
  const before = await readHead(unit);
  const rendered = await render(number);
  if ('refused' in rendered) return rendered;
  const key = documentKey(number);
  const closed = draft ? await closeIssued(unit, draft, { document: key, by }) : undefined;
  const document: IssuedDocument = {
    id: unit.tools.newId(),
    number,
    ...rendered.facts,
    ...(refersTo ? { refersTo } : {}),
    steps: [...(closed?.steps ?? []), ...rendered.facts.steps],
    files: await keepFiles(unit, number, rendered.files),
    issuedAt: unit.tools.now(),
    issuedBy: by,
    sequence: before.sequence + 1,
  };
  await unit.put(documents, key, document);
  if (refersTo) await linkBack(unit, key, refersTo);
  const { id, title, kind, date, issuedAt: at } = document;
  const entry = { serial: number.serial, at, by, state: 'issued', title, document: key } as const;
  const entered = await enterNumber(unit, before, number, entry);
  const digest = unit.tools.digest(canonical(document));
  const about = { event: 'issued', number, document: key, digest, id, title, kind, ...(date ? { date } : {}) } as const;
  await unit.put(head, HEAD_KEY, await appendEntry(unit, entered, { by, at, about }));
  if (closed?.origin) await enterIssued(unit, closed.origin, { issued: issuedFact(document), input: closed.input, by });
  return document;
}

/** How the case that it was made from will cite it. */
const issuedFact = ({ number, title, numberText, date }: IssuedDocument) => ({
  key: documentKey(number),
  title,
  number: numberText,
  ...(date === undefined ? {} : { date }),
});

async function keepFiles(
  unit: UnitOfWork,
  number: DocumentNumber,
  files: Rendered['files'],
): Promise<readonly FileFact[] & FileFact[]> {
  const facts: FileFact[] = [];
  for (const { role, name, bytes } of files) {
    const path = await unit.addFile(documents, documentKey(number), name, bytes);
    facts.push({ role, path, name, size: bytes.byteLength, sha256: unit.tools.digest(bytes) });
  }
  return facts;
}
