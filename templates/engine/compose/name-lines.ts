/** A name as lines that fit a width: whole words where they do, lines of like length. */
export function nameLines(
  name: string,
  width: number,
  { measure, words }: { measure: (text: string) => number; words: (text: string) => readonly string[] },
): readonly string[] {
  const whole = measure(name);
  if (whole <= width) return [name];
  const aim = whole / Math.ceil(whole / width);
  const lines: string[] = [];
  let line = '';
  for (const piece of words(name).flatMap((word) => (measure(word) > width ? [...word] : [word]))) {
    const longer = line + piece;
    const full = measure(longer) > width || closer(measure(line), measure(longer), aim);
    if (line !== '' && full) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Whether the shorter of two lines comes closer to the length aimed at. */
const closer = (shorter: number, longer: number, aim: number): boolean =>
  Math.abs(aim - shorter) < Math.abs(longer - aim) && longer > aim;
