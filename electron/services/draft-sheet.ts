import type { DocumentFacts } from '#data/records/document';
import type { Draft } from '#data/records/draft';
import type { Step } from '#data/records/people';
import { stepsInForce } from '#data/repositories/life';
import { formatDate, formatNumber } from '#kinds/wording';
import { parseInput } from '#schema/parse-input';
import { documentFacts } from './document-facts';
import { listPdf, type PrintedList } from './list-pdf';
import type { ProduceDeps } from './produce';

/** Of the 发文稿纸, in its order; one row each. */
const STEP_ROWS: readonly { readonly title: string; readonly step: Step['step'] }[] = [
  { title: '拟稿', step: 'drafted' },
  { title: '核稿', step: 'reviewed' },
  { title: '会签', step: 'countersigned' },
  { title: '签发', step: 'signed' },
  { title: '复核', step: 'checked' },
];

/**
 * 发文稿纸 of a draft: what it is, to whom it goes, and who has said what to it when. Steps that a change of the text has
 * undone are left out. What an unfinished draft does not say yet stays empty, to be filled in by hand.
 */
export function draftSheet({ title, input, created, by, ...draft }: Draft): PrintedList {
  const parsed = parseInput(input);
  const facts = parsed.ok ? documentFacts(parsed.input) : {};
  const number = parsed.ok ? parsed.input.head?.number : undefined;
  const steps = stepsInForce(draft);
  const drafter = steps.some(({ step }) => step === 'drafted') ? [] : [{ step: 'drafted', by, at: created } as const];
  const stepRow = ({ title: name, step }: (typeof STEP_ROWS)[number]): readonly string[] => [
    name,
    [...drafter, ...steps]
      .filter((one) => one.step === step)
      .map(said)
      .join('；'),
  ];
  return {
    title: '发文稿纸',
    columns: [
      { title: '项目', width: 1, align: 'center' },
      { title: '内容', width: 5, align: 'left' },
    ],
    rows: [
      ['标题', title.replaceAll('\n', '')],
      ['文种', parsed.ok ? parsed.kind.name : ''],
      ['发文字号', number ? formatNumber(number) : ''],
      ...factRows(facts),
      ...STEP_ROWS.map(stepRow),
      ['备注', ''],
    ],
    orientation: 'portrait',
    date: created.slice(0, 10),
  };
}

const factRows = ({ secrecy = '', urgency = '', to = '', copyTo = '', attachments, copies }: DocumentFacts) => [
  ['密级', secrecy],
  ['缓急', urgency],
  ['主送', to],
  ['抄送', copyTo],
  ['附件', attachments === undefined ? '' : `${attachments}件`],
  ['份数', copies === undefined ? '' : String(copies)],
];

/** 同意。王五 2024年3月5日 */
const said = ({ opinion = '', by, at }: Pick<Step, 'by' | 'at' | 'opinion'>): string =>
  `${opinion === '' || /[。！？]$/u.test(opinion) ? opinion : `${opinion}。`}${by} ${formatDate(at.slice(0, 10))}`;

/** Lines below what is printed in a cell, for a pen; with them an ordinary sheet is one page. */
const ROOM: ReadonlyMap<string, number> = new Map([
  ['拟稿', 2],
  ['核稿', 4],
  ['会签', 4],
  ['签发', 5],
  ['复核', 2],
  ['备注', 2],
]);

/** For printing: cells of opinions are as tall as a pen needs. */
export function draftSheetPdf(draft: Draft, deps: Pick<ProduceDeps, 'fonts' | 'words'>): Promise<Uint8Array> {
  const sheet = draftSheet(draft);
  const rows = sheet.rows.map(([name = '', text = '']) => [name, `${text}${'\n'.repeat(ROOM.get(name) ?? 0)}`]);
  return listPdf({ ...sheet, rows }, deps);
}
