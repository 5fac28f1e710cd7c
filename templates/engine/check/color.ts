const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Red as printed or on screen, office red #C00000 and CMYK Y80 M80 among them. `#RRGGBB`. */
export function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = channels(color);
  return red >= 150 && Math.max(green, blue) <= red * 0.45;
}

/** Black, or a grey so dark that it prints as black. */
export const isBlack = (color: string): boolean => channels(color).every((channel) => channel <= 0x40);
