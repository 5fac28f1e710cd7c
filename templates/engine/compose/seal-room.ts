import type { LayoutProfile } from '#standard/profile';
import { mm, mmToTwip, twip, type Twip } from '../units';

/** What a seal covers: lines of type from the first one's upper edge to the last one's lower. */
export interface Covered {
  readonly lines: number;
  /** With the date among them they stand slightly below the seal's centre; a name alone stands on it (7.3.5.1). */
  readonly withDate: boolean;
}

/** Distances of a seal, in twips. */
export interface SealRoom {
  /** Space above the first covered line's box. */
  readonly before: Twip;
  /** Seal's upper edge from the top of that box; negative above it. */
  readonly top: Twip;
}

/** How far the middle of 署名 and date is to stand below a seal's centre. */
const SLIGHTLY = mm(3);
/** Blank lines tried beside those of the profile, nearest first. */
const TRIED = [0, -1, 1, -2, 2];

/** Height of type over so many lines, and the clear space between its edge and its line box. */
export function typeHeight({ text }: LayoutProfile, lines: number): number {
  return (lines - 1) * text.line + text.size * 20;
}

const slackOf = ({ text }: LayoutProfile): number => (text.line - text.size * 20) / 2;

/** From the upper edge of what a seal covers to the seal's centre, downward. */
export function centreBelow(covered: Covered, profile: LayoutProfile): number {
  return typeHeight(profile, covered.lines) / 2 - (covered.withDate ? mmToTwip(SLIGHTLY) : 0);
}

/**
 * Room for the upper part of a seal: as many blank lines as the profile keeps, or the nearest number by which the seal's
 * top comes within one line of the text and the seal covers all it is meant to (GB/T 9704—2012 7.3.5.1).
 */
export function sealRoom(diameter: Twip, covered: Covered, profile: LayoutProfile): SealRoom {
  const rooms = TRIED.map((change) => profile.closing.sealBlankLines + change)
    .filter((lines) => lines >= 0)
    .map((lines) => roomBelow(lines, { diameter, covered, profile }));
  const { before, gap } = rooms.find(({ holds }) => holds) ?? rooms[0] ?? { before: 0, gap: 0 };
  return { before: twip(before), top: twip(gap - slackOf(profile) - before) };
}

interface Sealing {
  readonly diameter: Twip;
  readonly covered: Covered;
  readonly profile: LayoutProfile;
}

function roomBelow(blankLines: number, { diameter, covered, profile }: Sealing) {
  const before = blankLines * profile.text.line;
  const toType = before + 2 * slackOf(profile);
  const wanted = toType + centreBelow(covered, profile) - diameter / 2;
  const gap = Math.max(0, Math.min(mmToTwip(profile.gaps.oneLine), wanted));
  const inside = toType + typeHeight(profile, covered.lines) <= gap + diameter;
  const above = gap - wanted <= mmToTwip(SLIGHTLY);
  return { before, gap, holds: inside && above };
}
