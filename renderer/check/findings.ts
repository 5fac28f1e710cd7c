/** What a checked file's rules come to, and where in the document a rule leads. */
import type { FileCheck } from '#data/contract/types';
import type { Page } from '#engine/pages/page';

export type Finding = FileCheck['clauses'][number];
export type State = Finding['state'];

export interface Group {
  readonly state: State;
  readonly name: string;
  readonly findings: readonly Finding[];
}

const GROUPS: readonly (readonly [State, string])[] = [
  ['fails', '不符'],
  ['untold', '文件看不出'],
  ['holds', '相符'],
];

/** The rules by what became of them, what does not hold first. */
export const groupsOf = ({ clauses }: FileCheck): readonly Group[] =>
  GROUPS.map(([state, name]) => ({ state, name, findings: clauses.filter((one) => one.state === state) }));

const countOf = ({ clauses }: FileCheck, state: State): number => clauses.filter((one) => one.state === state).length;

/** `118 项，相符 76，不符 0，文件看不出 42` */
export const summaryOf = (check: FileCheck): string =>
  `${check.clauses.length} 项，相符 ${countOf(check, 'holds')}，不符 ${countOf(check, 'fails')}，文件看不出 ${countOf(check, 'untold')}`;

export const failures = (checks: readonly FileCheck[]): number =>
  checks.reduce((sum, check) => sum + countOf(check, 'fails'), 0);

/** Fields by what the ids of their rules begin with; the first that fits. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['copy-number-', 'head.copyNumber'],
  ['secret-numbered', 'head.copyNumber'],
  ['secrecy-', 'head.secrecy'],
  ['urgency-', 'head.urgency'],
  ['mark-', 'head.issuers'],
  ['number-form', 'head.number'],
  ['number-gap', 'head.number'],
  ['number-place', 'head.number'],
  ['number-type', 'head.number'],
  ['number-brackets', 'head.number'],
  ['signers-', 'head.signers'],
  ['title-', 'title'],
  ['addressees-', 'addressees'],
  ['heading-', 'body'],
  ['body-', 'body'],
  ['paragraph-', 'body'],
  ['attachment-', 'attachments'],
  ['attendance-', 'content.present'],
  ['signature-', 'closing.signatures'],
  ['date-form', 'closing.date'],
  ['seal-', 'closing.seal'],
  ['note-', 'closing.note'],
  ['copy-to-', 'imprint.copyTo'],
  ['printed-', 'imprint.printedBy'],
];

/** Path of the field that a rule is about; `undefined` for rules about the page as a whole. */
export const fieldOf = (id: string): string | undefined => FIELDS.find(([start]) => id.startsWith(start))?.[1];

/** Index of the page where something was found: by its number, else by the words quoted; `undefined` for neither. */
export function pageOf(where: string | null, pages: readonly Page[]): number | undefined {
  const number = /第\s*(\d+)\s*页/u.exec(where ?? '')?.[1];
  if (number !== undefined) return Number(number) <= pages.length ? Number(number) - 1 : undefined;
  const words = /“([^”…]+)/u.exec(where ?? '')?.[1]?.replace(/\s/gu, '');
  if (words === undefined || words === '') return undefined;
  const found = pages.findIndex(({ lines }) =>
    lines
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '')
      .includes(words),
  );
  return found < 0 ? undefined : found;
}
