import { conjunctions } from '#standard/title-words';

/**
 * A name as lines that fit a width: whole words where they do, lines of like length. Names joined by 、 are parted there
 * where each fits a line of its own, and a line does not end with 和.
 */
export function nameLines(
  name: string,
  width: number,
  { measure, words }: { measure: (text: string) => number; words: (text: string) => readonly string[] },
): readonly string[] {
  const whole = measure(name);
  if (whole <= width) return [name];
  const count = Math.ceil(whole / width);
  const aim = whole / count;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name, width, { measure, words })) {
    const longer = line + piece;
    const isLast = lines.length + 1 >= count;
    const full = measure(longer) > width || (!isLast && closer(measure(line), measure(longer), aim));
    if (line !== '' && full) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(
  name: string,
  width: number,
  { measure, words }: { measure: (text: string) => number; words: (text: string) => readonly string[] },
): readonly string[] {
  const names = name.split(/(?<=、)/u);
  if (names.length > 1 && names.every((part) => measure(part) <= width)) return names;
  const joined: string[] = [];
  for (const word of words(name)) {
    const previous = joined.at(-1);
    if (previous !== undefined && conjunctions.has(previous)) joined[joined.length - 1] = previous + word;
    else joined.push(word);
  }
  return joined.flatMap((word) => (measure(word) > width ? [...word] : [word]));
}

/** Whether the shorter of two lines comes closer to the length aimed at. */
const closer = (shorter: number, longer: number, aim: number): boolean =>
  Math.abs(aim - shorter) < Math.abs(longer - aim) && longer > aim;
