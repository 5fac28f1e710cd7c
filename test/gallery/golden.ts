import { createHash } from 'node:crypto';
import type { LaidOut, Page, PageImage, PageLine, PageRule } from '#engine/pages/page';

/** Pages beyond these are told by their first and last lines and a sum of the rest. */
const MOST_PAGES = 12;

/** The laid-out pages as text that people compare: a line for every line, rule and picture, in hundredths of a millimetre. */
export function goldenOf({ profile, pages, diagnostics }: LaidOut): string {
  const told = pages.length > MOST_PAGES ? pages.map(shortPage) : pages.flatMap(wholePage);
  return [
    `${profile} · ${String(pages.length)} 页`,
    ...diagnostics.map(({ code, severity, path = '' }) => `${severity} ${code} ${path}`.trimEnd()),
    ...told,
    '',
  ].join('\n');
}

function wholePage(page: Page): readonly string[] {
  const lines = page.lines.map((line) => lineOf(line));
  return ['', headOf(page), ...lines, ...page.rules.map(ruleOf), ...page.images.map(imageOf)];
}

function shortPage(page: Page): string {
  const text = page.lines.filter(({ element }) => element !== '页码').map((line) => line.text);
  const sum = createHash('sha256').update(wholePage(page).join('\n')).digest('hex').slice(0, 8);
  return `${headOf(page)} ${String(page.lines.length)} 行 ${sum} ${text[0] ?? ''} … ${text.at(-1) ?? ''}`;
}

const headOf = ({ number, width, height, numbered }: Page): string =>
  `# ${String(number)} ${size(width)}×${size(height)}${numbered ? '' : ' 无页码'}`;

function lineOf({ element, text, x, baseline, width, size: em, color, runs, hanging, rotate }: PageLine): string {
  const faces = [...new Set(runs.map(({ font }) => font))].join('+');
  const ink = color === '#000000' ? '' : ` ${color}`;
  const turned = rotate === undefined ? '' : ' 转';
  const place = `${number(x)} ${number(baseline)} ${number(width)}`;
  return `${place} ${faces} ${number(em)}${ink}${hanging ? ' 悬' : ''}${turned} ${element} ${text}`;
}

const ruleOf = ({ element, x1, y1, x2, y2, width, color }: PageRule): string =>
  `${number(x1)} ${number(y1)} → ${number(x2)} ${number(y2)} 粗 ${number(width)} ${color} ${element}`;

const imageOf = ({ element, x, y, width, height, file }: PageImage): string =>
  `${number(x)} ${number(y)} ${number(width)}×${number(height)} ${element} ${file}`;

const number = (value: number): string => (Math.abs(value) < 0.005 ? 0 : value).toFixed(2);
const size = (value: number): string => String(Math.round(value));
