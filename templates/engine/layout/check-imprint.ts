import type { Diagnostic } from '../diagnose';
import type { LayoutHints } from '../flow/flow';

/** Tells the author of a blank page, which a few lines more or less would avoid. */
export function checkImprint(placement: LayoutHints['imprint'], pageCount: number): Diagnostic[] {
  if (placement !== 'after-blank') return [];
  return [
    {
      code: 'imprint-after-blank',
      severity: 'hint',
      clause: 'GB/T 9704—2012 7.5',
      message: `版记应在偶数页，第${pageCount - 2}页放不下，已排到第${pageCount}页，第${pageCount - 1}页为空白页。酌减几行正文可省去这两页。`,
      path: 'imprint',
    },
  ];
}
