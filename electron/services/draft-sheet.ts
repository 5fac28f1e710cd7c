import type { DocumentFacts } from '#data/records/document';
import type { Draft } from '#data/records/draft';
import type { Step } from '#data/records/people';
import { stepsInForce } from '#data/repositories/life';
import { formatNumber } from '#kinds/wording';
import { parseInput } from '#schema/parse-input';
import { documentFacts } from './document-facts';
import { prepare, renderPdf, type ProduceDeps } from './produce';

/** Steps that have a box of their own on the sheet, where their opinions stand. */
const BOXES = ['drafted', 'reviewed', 'countersigned', 'signed', 'checked'] as const satisfies readonly Step['step'][];

/**
 * 发文稿纸 of a draft, as an input of the kind `draft-sheet`: what it is, to whom it goes, and who has said what to it
 * when. Steps that a change of the text has undone are left out. What an unfinished draft does not say yet stays empty,
 * to be filled in by hand.
 */
export function draftSheet({ title, input, created, by, ...draft }: Draft): object {
  const parsed = parseInput(input);
  const facts = parsed.ok ? documentFacts(parsed.input) : {};
  const number = parsed.ok ? parsed.input.head?.number : undefined;
  const inForce = stepsInForce(draft);
  const drafter = inForce.some(({ step }) => step === 'drafted') ? [] : [{ step: 'drafted', by, at: created } as const];
  const steps = [...drafter, ...inForce];
  return {
    kind: 'draft-sheet',
    title: '发文稿纸',
    content: {
      ...given({ subject: title.replaceAll('\n', ''), number: number && formatNumber(number) }),
      ...given({ documentKind: parsed.ok ? parsed.kind.name : undefined }),
      ...factFields(facts),
      ...Object.fromEntries(BOXES.flatMap((box) => opinionsOf(steps, box))),
    },
    closing: { date: created.slice(0, 10) },
  };
}

const factFields = ({ secrecy, urgency, to, copyTo, attachments, copies }: DocumentFacts) =>
  given({ secrecy, urgency, to, copyTo, attachments: attachments && `${attachments}件`, copies });

/** Without what is not known. */
const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

type Said = Pick<Step, 'step' | 'by' | 'at' | 'opinion'>;

function opinionsOf(steps: readonly Said[], box: Step['step']): readonly (readonly [string, readonly object[]])[] {
  const said = steps.filter(({ step }) => step === box);
  const opinions = said.map(({ by, at, opinion }) => ({ ...given({ text: opinion }), by, on: at.slice(0, 10) }));
  return said.length === 0 ? [] : [[box, opinions]];
}

/** For printing. The same draft gives the same bytes. */
export async function draftSheetPdf(draft: Draft, deps: Pick<ProduceDeps, 'fonts' | 'words'>): Promise<Uint8Array> {
  const sheet = prepare(draftSheet(draft), deps);
  if (!sheet.ok) throw new Error(`a draft sheet is always printable: ${JSON.stringify(sheet.problems)}`);
  return renderPdf(sheet, deps);
}
