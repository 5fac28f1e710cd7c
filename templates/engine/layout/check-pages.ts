import type { Diagnostic } from '../diagnose';
import type { Page, PageLine } from '../pages/page';
import { checkSeals } from './check-seals';

/** What the finished pages show that the standard asks of them. */
export function checkPages(pages: readonly Page[]): Diagnostic[] {
  return [...checkFirstPage(pages), ...checkSignature(pages), ...checkSeals(pages)];
}

const has = (page: Page | undefined, test: (line: PageLine) => boolean) => page?.lines.some(test) ?? false;

/** Code of the diagnostic that makes 主送机关 move to 版记. */
export const NO_BODY_ON_FIRST_PAGE = 'no-body-on-first-page';

/** Page 1 must show some of the text (GB/T 9704—2012 7.3.3). */
function checkFirstPage(pages: readonly Page[]): Diagnostic[] {
  if (has(pages[0], isText) || !pages.some((page) => has(page, isText))) return [];
  return [
    {
      code: NO_BODY_ON_FIRST_PAGE,
      severity: 'error',
      clause: 'GB/T 9704—2012 7.3.3',
      message: '首页没有正文：版头、标题等占满了首页，把主送机关移到版记也排不下。请精简标题，或减少标志中的机关。',
      path: 'title',
    },
  ];
}

const isText = ({ element }: PageLine) => element === '正文' || element === '表格';

/** 署名 and date never stand on a page without text (GB/T 9704—2012 7.3.5.5). */
function checkSignature(pages: readonly Page[]): Diagnostic[] {
  const page = pages.find((candidate) => has(candidate, ({ element }) => element === '成文日期'));
  if (
    !page ||
    page.number === 1 ||
    has(page, ({ element }) => isText({ element } as PageLine) || element === '附件说明')
  )
    return [];
  return [
    {
      code: 'signature-alone',
      severity: 'warning',
      clause: 'GB/T 9704—2012 7.3.5.5',
      message: `第${page.number}页只有署名和日期，没有正文。请略增减文字，使正文与署名同页。`,
      path: 'body',
    },
  ];
}
