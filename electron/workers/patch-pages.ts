import type { PagesPatch } from '#data/contract/types';
import type { LaidOut } from '#engine/pages/page';

/** Revisions remembered: the one just sent, and those a slow window may still build on. */
const REMEMBERED = 3;

export type PatchPages = (revision: number, base: number, laidOut: LaidOut) => PagesPatch;

/**
 * Makes the preview's answers small: remembers the pages of the last few revisions and sends, of each new one, only the
 * pages that differ from the revision the window holds. Typing then costs one page, not thirty.
 */
export function pagePatcher(): PatchPages {
  const sent = new Map<number, readonly string[]>();

  return (revision, base, { profile, pages, diagnostics }) => {
    const texts = pages.map((page) => JSON.stringify(page));
    const known = sent.get(base);
    remember(sent, revision, texts);
    return {
      profile,
      base: known === undefined ? 0 : base,
      pages: texts.map((text, index) => (known?.[index] === text ? null : text)),
      diagnostics,
    };
  };
}

function remember(sent: Map<number, readonly string[]>, revision: number, texts: readonly string[]): void {
  sent.delete(revision);
  sent.set(revision, texts);
  for (const oldest of sent.keys()) {
    if (sent.size <= REMEMBERED) return;
    sent.delete(oldest);
  }
}
