import type { Diagnostic } from '../diagnose';
import type { FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { breakLines } from '../text/break-lines';
import { toCharacters } from '../text/characters';
import { twip, twipToPt } from '../units';
import { bodyWidth, lineWidth } from './body-width';
import { dateLine, signatureLine } from './closing-lines';
import type { StyledContext } from './context';
import { composeJointSealed } from './joint-sealed';
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
  const { centre, nameIndent, dateIndent } = places(name, closing.date, context);
  const nameLines = name ? countLines(name, lineWidth(context) - nameIndent, context) : 0;
  const lines = nameLines + (closing.date ? 1 : 0);
  const room = sealRoom(seal.diameter, { lines, withDate: closing.date !== undefined }, context.profile);
  const float = sealFloat(seal, centre, room.top);
  const upper = { before: room.before, keepSpace: true as const, ...(float ? { floats: [float] } : {}) };
  const lower = { below: twip(Math.max(0, room.top + seal.diameter - lines * context.profile.text.line)) };
  const last = closing.date ? {} : { keepWithNext: false, ...lower };
  return [
    ...(name ? [signatureLine(name, context, { ...upper, indentRight: twip(nameIndent), ...last })] : []),
    ...(closing.date
      ? [dateLine(closing.date, context, { ...(name ? {} : upper), indentRight: twip(dateIndent), ...lower })]
      : []),
  ];
}

/** Where both stand; a 署名 wider than the date moves both left, unless the profile has it overrun. */
function places(name: Text | undefined, date: Text | undefined, context: StyledContext) {
  const { text, closing } = context.profile;
  const width = lineWidth(context);
  const day = date ? bodyWidth(date.text, context) : 0;
  const wide = name ? bodyWidth(name.text, context) : 0;
  const usual = 4 * text.cell + (day === 0 ? wide : day) / 2;
  const fromRight = closing.wideSignature === 'overrun' ? usual : Math.max(usual, Math.min(wide, width) / 2);
  return {
    centre: width - fromRight,
    nameIndent: wide >= width ? 0 : fromRight - wide / 2,
    dateIndent: fromRight - day / 2,
  };
}

function countLines({ text }: Text, width: number, { fonts, styles }: StyledContext): number {
  const style = styles['发文机关署名'];
  const points = twipToPt(twip(width));
  return breakLines(toCharacters([{ text, font: style.font }], style, fonts), { first: points, rest: points }).length;
}
