import type { Diagnostic } from '../diagnose';
import type { FlowBlock, FlowParagraph } from '../flow/flow';
import type { DocumentModel, Text } from '../model/document';
import { mmToTwip, twip, twipToPt, type Mm, type Twip } from '../units';
import { breakTitle } from '../text/title-breaks';
import { forcedBreakNotes } from '../text/title-notes';
import { textArea, type Orientation } from '#standard/text-area';
import type { StyledContext } from './context';
import { paragraph, slack, spaceFor, type LineBox } from './paragraph';

interface TitleContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly above: FlowBlock | undefined;
}

/** 标题, two lines below the red rule (GB/T 9704—2012 7.3.1), and the 题注 under a regulation's title. */
export function composeTitle(model: DocumentModel, { context, report, above }: TitleContext): FlowParagraph[] {
  if (model.title.text === '') return [];
  const { gaps } = context.profile;
  const style = context.styles['公文标题'];
  const before = above?.type === 'paragraph' ? spaceBelow(above, style, gaps.twoLines) : twip(0);
  const title = paragraph(
    context,
    {
      element: '标题',
      style: '公文标题',
      text: titleText(model.title, {
        context,
        report,
        orientation: model.orientation ?? 'portrait',
        style: '公文标题',
      }),
      path: model.title.path ?? 'title',
    },
    { before, keepWithNext: true },
  );
  return [title, ...composeTitleNotes(model.titleNotes, context)];
}

/** Two lines from the red rule, or, in 信函格式, from the last line of the head (10.1). */
function spaceBelow(above: FlowParagraph, style: LineBox, gap: Mm): Twip {
  return above.ruleBelow ? twip(mmToTwip(gap) - slack(style)) : spaceFor(gap, above, style);
}

export interface TitleTextContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly orientation: Orientation;
  readonly style: '公文标题' | '附件标题';
}

/** Lines of a title joined by manual breaks: words whole, trapezoid or rhombus; a break the author made is obeyed. */
export function titleText({ text, path }: Text, { context, report, orientation, style }: TitleTextContext): string {
  const { size } = context.styles[style];
  const cells = Math.floor(twipToPt(textArea(context.profile.page, orientation).width) / size);
  const forced = text.split('\n').filter((line) => line !== '');
  const { lines, notes } =
    forced.length > 1
      ? { lines: forced, notes: forcedBreakNotes(forced, cells, context.words) }
      : breakTitle(forced.join(''), cells, context.words);
  for (const note of notes) report({ ...note, clause: 'GB/T 9704—2012 7.3.1', path: path ?? 'title' });
  return lines.join('\n');
}

/** 题注: when and by whom a regulation was adopted, centred under its title. */
export function composeTitleNotes(notes: readonly Text[], context: StyledContext): FlowParagraph[] {
  return notes.map((note, index) =>
    paragraph(
      context,
      { element: '题注', style: '题注', text: note.text, path: note.path },
      { before: index === 0 ? titleNoteSpace(context) : twip(0), keepWithNext: true },
    ),
  );
}

function titleNoteSpace({ profile }: StyledContext): Twip {
  return twip(profile.text.line / 2);
}

/** 主送机关, one line below the title, flush left, closed by a colon (GB/T 9704—2012 7.3.2). */
export function composeAddressees(model: DocumentModel, context: StyledContext): FlowParagraph[] {
  if (!model.addressees || model.addresseesIn === 'imprint') return [];
  const { text, path } = model.addressees;
  return [
    paragraph(
      context,
      { element: '主送机关', style: '主送机关', text: `${text}：`, path: path ?? 'addressees' },
      { before: spaceFor(context.profile.gaps.oneLine, context.styles['公文标题'], context.styles['主送机关']) },
    ),
  ];
}
