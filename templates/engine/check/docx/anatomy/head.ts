import type { WordShape } from '../../../readers/docx/docx-file';
import { mm, mmToTwip, twip } from '../../../units';
import type { HeadParts, Part } from '../../anatomy';
import { isRed } from '../../color';
import { found } from '../../found';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import { one, partOf } from '../anatomy-part';
import { textWidth } from '../geometry';
import { widthOf } from '../text-width';
import type { HeadRule, Paragraphs, PlacedParagraph } from '../word-document';

export interface FoundWordHead {
  readonly head: HeadParts<Paragraphs>;
  readonly headRule: HeadRule | undefined;
  readonly rest: Paragraphs;
}

/** Points: red type from here on is a mark; black type is one if larger than any title. */
const RED_MARK_SIZE = 17;
const MARK_SIZE = 24;
/** The head is among the first paragraphs with text. */
const REACH = 25;

/** 版头: the mark, in the first page's header or among its first paragraphs, and what stands around it. */
export function findWordHead(all: Paragraphs, header: Paragraphs, main: Paragraphs): FoundWordHead {
  const top = main.slice(0, REACH);
  const marks = [...header, ...top].flatMap(markIn);
  const lastMark = marks.at(-1);
  const titleAt = top.findIndex((p) => p.number > (lastMark?.number ?? 0) && isTitleSize(p));
  const above = top.slice(0, titleAt < 0 ? REACH : titleAt).filter((p) => !marks.some((m) => m.number === p.number));
  const pieces = above.flatMap(piecesOf);
  const find = (test: (piece: Piece) => boolean): Piece | undefined => pieces.find(test);
  const number = find(({ text }) => LOOKS_LIKE.number.test(text) && /\d{2,4}\D*\d+\s*号|第\d+号$/u.test(text));
  const corner = (pattern: RegExp) => find((piece) => piece !== number && pattern.test(squeeze(piece.text)));
  const [copyNumber, secrecy, urgency] = [LOOKS_LIKE.copyNumber, LOOKS_LIKE.secrecy, LOOKS_LIKE.urgency].map(corner);
  const signers = above.filter((p) => LOOKS_LIKE.signers.test(p.text));
  const inHead = [copyNumber, secrecy, urgency, number].map((piece) => piece?.paragraph);
  const end = Math.max(0, ...[...marks, ...inHead, ...signers].map((paragraph) => paragraph?.number ?? 0));
  return {
    head: found({
      copyNumber: pieceOf(copyNumber),
      secrecy: pieceOf(secrecy),
      urgency: pieceOf(urgency),
      mark: partOf(marks),
      number: pieceOf(number),
      signers: signersPart(signers),
    }),
    headRule: findRule(all, end),
    rest: main.filter((p) => p.number > end),
  };
}

/** What stands between tabs, or before 签发人; elements share a line so. */
interface Piece {
  readonly paragraph: PlacedParagraph;
  readonly text: string;
}

function piecesOf(paragraph: PlacedParagraph): readonly Piece[] {
  let at = 0;
  return paragraph.text.split(/(?=\t)|(?=签发人)/u).flatMap((text) => {
    const piece = cutParagraph(paragraph, at, at + text.length);
    at += text.length;
    return text.trim() === '' || text.startsWith('签发人') ? [] : [{ paragraph: piece, text: text.trim() }];
  });
}

/** The paragraph with only that stretch of its text, without the tab before it. */
function cutParagraph(paragraph: PlacedParagraph, start: number, to: number): PlacedParagraph {
  const from = start + (/^\t*/u.exec(paragraph.text.slice(start))?.[0].length ?? 0);
  let at = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  const cut = { ...paragraph, runs, text: runs.map((run) => run.text).join('') };
  return behindTab(cut, paragraph.text.slice(0, from));
}

/** What follows a tab stands where its stop is: it ends there, or begins there and ends as far on as it is wide. */
function behindTab(piece: PlacedParagraph, before: string): PlacedParagraph {
  const stop = piece.tabs[before.split('\t').length - 2];
  if (!stop || stop.align === 'other') return piece;
  const width = stop.align === 'left' ? mmToTwip(mm(widthOf(piece))) : 0;
  return { ...piece, align: 'right', right: { twips: twip(textWidth(piece) - stop.at - width) } };
}

function pieceOf(piece: Piece | undefined): Part<Paragraphs> | undefined {
  const part = piece && one(piece.paragraph);
  return part && { ...part, text: piece.text };
}

const sizeOf = (paragraph: PlacedParagraph): number => Math.max(...paragraph.runs.map((run) => run.size));
const isTitleSize = (paragraph: PlacedParagraph): boolean => sizeOf(paragraph) > RED_MARK_SIZE;
const isRedText = (paragraph: Pick<PlacedParagraph, 'runs'>): boolean =>
  paragraph.runs.some((run) => run.text.trim() !== '' && isRed(run.color));

/** A paragraph that is the mark, or the mark in a text box anchored in it. */
function markIn(paragraph: PlacedParagraph): Paragraphs {
  const boxed = paragraph.boxed.map((inner) => ({ ...paragraph, ...inner }));
  return [paragraph, ...boxed].filter(
    (candidate) =>
      candidate.text.trim() !== '' &&
      ((isRedText(candidate) && sizeOf(candidate) > RED_MARK_SIZE) ||
        (sizeOf(candidate) > MARK_SIZE && candidate.text.length < 60)),
  );
}

/** From 签发人 on: beside the number it shares its paragraph. */
function signersPart(paragraphs: Paragraphs): HeadParts<Paragraphs>['signers'] {
  return partOf(
    paragraphs.map((paragraph) => {
      const at = Math.max(0, paragraph.text.search(LOOKS_LIKE.signers));
      return cutParagraph(paragraph, at, paragraph.text.length);
    }),
  );
}

/** The rule: a border below the last part of the head, or a line drawn near it; a border of another colour failing that. */
function findRule(all: Paragraphs, end: number): HeadRule | undefined {
  const near = all.slice(Math.max(0, end - 3), end + 2);
  for (const under of near) {
    const { ruleBelow, shapes } = under;
    if (ruleBelow && isRed(ruleBelow.color)) return { under, ...ruleBelow };
    const line = shapes.find((shape) => isRedLine(shape));
    if (line) return { under, color: line.color, length: line.width, width: line.weight };
  }
  const under = near.find(({ ruleBelow }) => ruleBelow);
  return under?.ruleBelow && { under, ...under.ruleBelow };
}

const isRedLine = ({ type, color }: WordShape): boolean => type === 'line' && isRed(color);
