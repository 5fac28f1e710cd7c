import type { Diagnostic } from '../diagnose';
import type { DocumentModel } from '../model/document';
import { NUMERALS } from './numerals';
import { numberingFaults } from './numbering';
import { textsOf, type Passage } from './passages';
import { PUNCTUATION } from './punctuation';
import { SLIPS, type Slip } from './slips';

/** More of one sort are counted, not told. */
const MOST_TOLD = 5;
/** A shorter line without a mark at its end is a salutation or a name. */
const SHORTEST_SENTENCE = 16;

const FULL: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

const RULES: readonly Slip[] = [
  ...[...PUNCTUATION, ...NUMERALS].map(({ id, clause, title, wanted, fault }): Slip => ({
    code: id,
    severity: 'warning',
    clause,
    message: `${title}，应为${wanted}`,
    fault,
  })),
  ...SLIPS,
];

/**
 * What a careful reader would ask about the words of a document: marks, numbers, slips of copying, and numbering; each with
 * its place and what would be right. Nothing is changed. Linear in the length of the text.
 */
export function proofread(model: DocumentModel, words: (text: string) => readonly string[]): readonly Diagnostic[] {
  const texts = textsOf(model);
  const passages = [...namesOf(model), ...texts.flat()];
  return [
    ...RULES.flatMap((rule) => faultsOf(rule, passages, words)),
    ...texts.flatMap(brokenLines),
    ...texts.flatMap(numberingFaults),
  ];
}

/** Titles and 主送机关 are held against the rules of wording too. */
function namesOf({ title, addressees, attachments }: DocumentModel): readonly Passage[] {
  const names: readonly (readonly [string, { readonly text: string; readonly path?: string } | undefined])[] = [
    ['标题', title],
    ['主送机关', addressees],
    ...attachments.map((one) => ['附件标题', one.title] as const),
  ];
  return names.flatMap(([place, said]) =>
    said
      ? [
          {
            text: said.text.replaceAll('\n', ''),
            role: 'text' as const,
            place,
            ...(said.path ? { path: said.path } : {}),
          },
        ]
      : [],
  );
}

function faultsOf(
  rule: Slip,
  passages: readonly Passage[],
  words: (text: string) => readonly string[],
): readonly Diagnostic[] {
  const found = passages.flatMap((passage) => {
    const fault = rule.fault(passage.text, words);
    return fault === undefined ? [] : [{ passage, fault }];
  });
  return found.slice(0, MOST_TOLD).map(({ passage: { place, path }, fault }, index) => {
    const set =
      rule.code === 'full-width-marks' ? `，如“${fault.replace(/[(),:;?!]/gu, (mark) => FULL[mark] ?? mark)}”` : '';
    const more = index === MOST_TOLD - 1 && found.length > MOST_TOLD ? `另有${found.length - MOST_TOLD}处。` : '';
    return {
      code: rule.code,
      severity: rule.severity,
      ...(rule.clause === undefined ? {} : { clause: rule.clause }),
      message: `${place}“${fault.trim()}”：${rule.message}${set}。${more}`,
      ...(path === undefined ? {} : { path }),
    };
  });
}

/** A paragraph that stops in the middle of a sentence, and goes on in the next: a line of a PDF was pasted as one. */
function brokenLines(text: readonly Passage[]): readonly Diagnostic[] {
  const at = text.flatMap((passage, index) => (goesOn(passage, text[index + 1]) ? [passage] : []));
  const [first] = at;
  if (first === undefined) return [];
  const where = at.length > 1 ? `等${at.length}处` : '';
  return [
    {
      code: 'broken-line',
      severity: 'hint',
      message: `${first.place}“${first.text.slice(-8)}”${where}：像是一句话被换行断成了两段，请接起来。`,
      ...(first.path === undefined ? {} : { path: first.path }),
    },
  ];
}

const goesOn = ({ role, text }: Passage, next: Passage | undefined): boolean =>
  (role === 'text' || role === 'article') &&
  next?.role === 'text' &&
  text.length >= SHORTEST_SENTENCE &&
  /[\p{Script=Han}，、]$/u.test(text) &&
  /^\p{Script=Han}/u.test(next.text);
