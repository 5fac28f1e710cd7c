import type { Diagnostic } from '../diagnose';
import type { ElementName, Page, PageImage, PageLine } from '../pages/page';

const CLAUSE = 'GB/T 9704—2012 7.3.5.1';
/** What a seal is meant to cover, and the page number, which has its place whatever stands above. */
const COVERED: ReadonlySet<ElementName> = new Set(['发文机关署名', '成文日期']);
/** The rim of a seal may come this near to type, millimetres. */
const TOUCH = 0.2;

/** Seals that lie on other words than 署名 and date, or on one another. */
export function checkSeals(pages: readonly Page[]): Diagnostic[] {
  const sealed = pages.filter(({ images }) => images.some(({ element }) => element === '印章'));
  const parted = sealed.length > 1 ? [onTwoPages(sealed.length)] : [];
  return [...parted, ...pages.flatMap(checkPage)];
}

const checkPage = ({ lines, images }: Page): Diagnostic[] => {
  const seals = images.filter(({ element }) => element === '印章');
  const pressed = seals.flatMap((seal) => lines.filter((line) => !COVERED.has(line.element) && covers(seal, line)));
  const crossing = seals.some((seal, index) => seals.slice(index + 1).some((other) => cross(seal, other)));
  return [...(crossing ? [sealsCross] : []), ...pressed.slice(0, 1).map(sealOverText)];
};

const onTwoPages = (count: number): Diagnostic => ({
  code: 'seals-on-two-pages',
  severity: 'warning',
  clause: CLAUSE,
  message: `印章太多，一页排不下，已排在 ${count} 页上。可改用机关简称，使每排多排一枚。`,
  path: 'closing.sealImages',
});

function covers({ x, y, width, height }: PageImage, line: PageLine): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const beside = Math.max(line.x - middleX, 0, middleX - line.x - line.width);
  const above = Math.max(line.top - middleY, 0, middleY - line.bottom);
  return Math.hypot(beside, above) < Math.max(width, height) / 2 - TOUCH;
}

const cross = (a: PageImage, b: PageImage): boolean =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < (a.width + b.width) / 2;

const sealOverText = ({ element, path }: PageLine): Diagnostic => ({
  code: 'seal-over-text',
  severity: 'warning',
  clause: CLAUSE,
  message: `印章压到了${element}：印章只压署名和成文日期。请${element === '附注' ? '缩短附注' : '略增减文字'}。`,
  ...(path === undefined ? {} : { path }),
});

const sealsCross: Diagnostic = {
  code: 'seals-cross',
  severity: 'error',
  clause: CLAUSE,
  message: '印章互相交叉，排不开。请核对印章的直径。',
  path: 'closing.sealImages',
};
