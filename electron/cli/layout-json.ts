import type { LaidOut, Page } from '#engine/pages/page';

/**
 * Pages as text, one element a line, so that two layouts compare well by eye and by `diff`. Holds all that painters
 * paint: the outside contract's fields, and each line's baseline and runs besides.
 */
export function layoutJson({ profile, pages, diagnostics }: LaidOut): string {
  const parts = [
    `"profile": ${JSON.stringify(profile)}`,
    `"pages": [\n${pages.map(pageJson).join(',\n')}\n]`,
    `"diagnostics": ${listJson(diagnostics)}`,
  ];
  return `{ ${parts.join(',\n')} }`;
}

function pageJson({ lines, rules, images, ...rest }: Page): string {
  const head = JSON.stringify(rest).slice(1, -1);
  return `{ ${head},\n"lines": ${listJson(lines)},\n"rules": ${listJson(rules)},\n"images": ${listJson(images)} }`;
}

const listJson = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
