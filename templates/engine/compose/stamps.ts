import type { Diagnostic } from '../diagnose';
import type { FlowFloat, FlowParagraph, FlowTail } from '../flow/flow';
import type { Closing, Stamp } from '../model/document';
import { textWidth } from '../text/characters';
import { mm, mmToTwip, ptToTwip, twip, type Twip } from '../units';
import { lineWidth } from './body-width';
import { dateLine } from './closing-lines';
import type { StyledContext } from './context';
import { paragraph, slack } from './paragraph';
import type { SealedContext } from './sealed';

const CLAUSE = 'GB/T 9704—2012 7.3.5.3';
/** Least clear space between stamps below one another. */
const APART = mm(3);
/** As many lines of type as a stamp may be high, else it is no stamp of a name. */
const HIGHEST = mm(40);

/** A stamp's picture at its size, or the name that is printed in its place. */
interface Pressed {
  readonly stamp: Stamp;
  readonly width: Twip;
  readonly height: Twip;
  readonly picture?: { readonly file: string; readonly over: boolean };
}

/**
 * 签发人签名章 (GB/T 9704—2012 7.3.5.3): two blank lines below the text, indented right by 4 characters, the post 2
 * characters to its left and in the middle of its height; joint ones below one another, in line; the date one blank line
 * further down. Without a picture the name is printed where the stamp would stand, in 楷体 as names of signers are.
 */
export function composeStamps(
  { date }: Closing,
  stamps: readonly Stamp[],
  { context, report }: SealedContext,
): FlowParagraph[] {
  const { profile, styles } = context;
  const pressed = stamps.map((stamp) => press(stamp, { context, report }));
  const column = Math.max(...pressed.map(({ width }) => width));
  const right = 4 * profile.text.cell;
  const left = twip(lineWidth(context) - right - column);
  const clear = slack(styles['签发人职务']);
  const line = profile.text.line;
  const lines = pressed.map((one, index) => {
    const above = pressed[index - 1];
    const beforeFirst = mmToTwip(profile.gaps.twoLines) - clear + one.height / 2 - line / 2;
    const beforeNext = above ? stampStep(above, one, line) - line : 0;
    return stampLine(one, context, {
      before: twip(Math.max(0, above ? beforeNext : beforeFirst)),
      left,
      indentRight: twip(right + column + 2 * profile.text.cell),
      keepWithNext: date !== undefined || index < pressed.length - 1,
    });
  });
  const last = pressed.at(-1)?.height ?? 0;
  const before = twip(mmToTwip(profile.gaps.oneLine) + last / 2 - line / 2 - slack(styles['成文日期']));
  return date ? [...lines, dateLine(date, context, { before, indentRight: twip(right) })] : lines;
}

/** From the middle of one to the middle of the next: names line by line, stamps clear of one another. */
function stampStep(above: Pressed, below: Pressed, line: Twip): number {
  const apart = above.picture || below.picture ? mmToTwip(APART) : 0;
  return Math.max(line, (above.height + below.height) / 2 + apart);
}

function press(stamp: Stamp, { context, report }: SealedContext): Pressed {
  const { image, name } = stamp;
  if (!image) {
    const { size, tracking } = context.styles['签发人职务'];
    const width = ptToTwip(textWidth(name.text, '楷体', { size, tracking }, context.fonts));
    return { stamp, width, height: ptToTwip(size) };
  }
  const { file, widthMm } = image;
  const at = stamp.path === undefined ? {} : { path: `${stamp.path}.image` };
  const width = widthMm === undefined ? mmToTwip(context.profile.closing.stampWidth) : mmToTwip(mm(widthMm));
  const picture = context.pictures?.get(file);
  if (!picture) {
    report({ code: 'image-missing', severity: 'error', message: `没有找到签名章图样“${file}”，盖不上章。`, ...at });
    return { stamp, width, height: twip(context.profile.text.line) };
  }
  const height = twip((width * picture.height) / picture.width);
  if (height > mmToTwip(HIGHEST)) report({ ...tooHigh(file), ...at });
  if (picture.alpha !== true) report({ ...opaque(file), ...at });
  return { stamp, width, height, picture: { file, over: picture.alpha === true } };
}

interface StampPlace {
  readonly before: Twip;
  /** Left edge of all stamps and names. */
  readonly left: Twip;
  readonly indentRight: Twip;
  readonly keepWithNext: boolean;
}

function stampLine(one: Pressed, context: StyledContext, { left, indentRight, ...changes }: StampPlace): FlowParagraph {
  const { stamp, picture, width, height } = one;
  const { post, name, path } = stamp;
  const content = { element: '签发人职务', style: '签发人职务', text: post.text, path: post.path } as const;
  const at = path === undefined ? {} : { path };
  if (!picture) {
    const spans = [{ text: name.text, font: '楷体' as const }];
    const named = name.path === undefined ? {} : { path: name.path };
    const { font } = context.styles['签发人职务'];
    const posted = post.path === undefined ? {} : { path: post.path };
    const columns: FlowTail[] = [
      {
        element: '签发人职务',
        spans: [{ text: post.text, font }],
        at: twip(lineWidth(context) - indentRight),
        align: 'end',
        ...posted,
      },
      { element: '签名章', spans, at: left, ...named },
    ];
    return paragraph(context, { ...content, text: [] }, { ...changes, align: 'left', columns });
  }
  const top = twip((context.profile.text.line - height) / 2);
  const float: FlowFloat = { element: '签名章', ...picture, left, top, width, height, ...at };
  return paragraph(context, content, { ...changes, indentRight, floats: [float] });
}

const tooHigh = (file: string): Diagnostic => ({
  code: 'stamp-too-high',
  severity: 'error',
  clause: CLAUSE,
  message: `签名章图样“${file}”按这个宽度高过 40 毫米，签名章是横排的姓名；请裁去空白或改小宽度。`,
});

const opaque = (file: string): Diagnostic => ({
  code: 'stamp-opaque',
  severity: 'hint',
  clause: CLAUSE,
  message: `签名章图样“${file}”没有透明底，已放在文字下面；最好用透明底的 PNG。`,
});
