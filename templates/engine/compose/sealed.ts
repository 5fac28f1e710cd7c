import type { Diagnostic } from '../diagnose';
import type { FlowFloat, FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { twip } from '../units';
import { bodyWidth, lineWidth } from './body-width';
import { columnsLine, dateLine, signatureLine } from './closing-lines';
import type { StyledContext } from './context';
import { composeJointSealed } from './joint-sealed';
import { nameLines } from './name-lines';
import { sealRoom } from './seal-room';
import { pressedSeals, sealFloat } from './seals';

export interface SealedContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * 署名 and 成文日期 under a seal (GB/T 9704—2012 7.3.5.1): the date indented right by 4 characters, 署名 centred on it,
 * both slightly below the centre of a seal whose top comes within one line of the text. Where no picture is given, the
 * room is kept.
 */
export function composeSealed(closing: Closing, { context, report }: SealedContext): FlowParagraph[] {
  const seals = pressedSeals(closing, { context, report });
  if (closing.signatures.length > 1) return composeJointSealed(closing, seals, context);
  const [seal] = seals;
  const [name] = closing.signatures;
  if (!seal || (!name && !closing.date)) return [];
  const lines = name ? linesOf(name, context) : [];
  const { centre, nameIndent, dateIndent } = places(lines, closing.date, context);
  const covered = lines.length + (closing.date ? 1 : 0);
  const room = sealRoom(seal.diameter, { lines: covered, withDate: closing.date !== undefined }, context.profile);
  const float = sealFloat(seal, centre, room.top);
  const upper = { before: room.before, keepSpace: true as const };
  const below = twip(Math.max(0, room.top + seal.diameter - covered * context.profile.text.line));
  const signed = name ? signatureLines(name, { lines, centre, nameIndent, context }) : [];
  const dated = closing.date ? [dateLine(closing.date, context, { indentRight: twip(dateIndent) })] : [];
  const [first, ...others] = [...signed, ...dated];
  if (!first) return [];
  const all = [{ ...first, ...upper }, ...others];
  const last = all.at(-1) ?? first;
  const pressed = float ? { floats: [fromLine(float, all.length - 1, context)] } : {};
  return [...all.slice(0, -1), { ...last, keepWithNext: false, below, ...pressed }];
}

/** A 署名 of one line is indented from the right, as the date is; one of several is centred line by line. */
function signatureLines(
  name: Text,
  {
    lines,
    centre,
    nameIndent,
    context,
  }: { lines: readonly string[]; centre: number; nameIndent: number } & Pick<SealedContext, 'context'>,
): FlowParagraph[] {
  if (lines.length === 1) return [signatureLine(name, context, { indentRight: twip(nameIndent) })];
  return lines.map((text) => columnsLine([{ name, text, centre: twip(centre) }], context));
}

/** A name wider than the line is parted into lines of like length. */
const linesOf = ({ text }: Text, context: StyledContext): readonly string[] =>
  nameLines(text, lineWidth(context), { measure: (part) => bodyWidth(part, context), words: context.words });

/** A seal's place from a line so many lines below the first. */
const fromLine = (float: FlowFloat, lines: number, { profile }: StyledContext): FlowFloat =>
  lines === 0 ? float : { ...float, top: twip(float.top - lines * profile.text.line), linesAbove: lines };

/** Where both stand; a 署名 wider than the date moves both left, unless the profile has it overrun. */
function places(lines: readonly string[], date: Text | undefined, context: StyledContext) {
  const { text, closing } = context.profile;
  const width = lineWidth(context);
  const day = date ? bodyWidth(date.text, context) : 0;
  const wide = Math.max(0, ...lines.map((line) => bodyWidth(line, context)));
  const usual = 4 * text.cell + (day === 0 ? wide : day) / 2;
  const overruns = closing.wideSignature === 'overrun' && lines.length <= 1;
  const fromRight = overruns ? usual : Math.max(usual, wide / 2);
  return { centre: width - fromRight, nameIndent: fromRight - wide / 2, dateIndent: fromRight - day / 2 };
}
