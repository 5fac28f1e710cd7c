import type { Diagnostic } from '../diagnose';
import type { Page, PageLine } from '../pages/page';

/** What the finished pages show that the standard asks of them. */
export function checkPages(pages: readonly Page[]): Diagnostic[] {
  return [...checkFirstPage(pages[0]), ...checkSignature(pages)];
}

const has = (page: Page | undefined, test: (line: PageLine) => boolean) => page?.lines.some(test) ?? false;

/** Page 1 must show some of the text (GB/T 9704—2012 7.3.3). */
function checkFirstPage(page: Page | undefined): Diagnostic[] {
  if (!has(page, ({ element }) => element === '标题') || has(page, isText)) return [];
  return [
    {
      code: 'no-body-on-first-page',
      severity: 'error',
      clause: 'GB/T 9704—2012 7.3.3',
      message: '首页没有正文：标题和主送机关占满了首页。请精简标题，或把主送机关移到版记。',
      path: 'addressees',
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
