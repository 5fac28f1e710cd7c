import type { Page } from 'playwright-core';

/** Types as a Chinese input method does: half-composed syllables first, then the words chosen. */
export async function inputMethod(page: Page) {
  const wire = await page.context().newCDPSession(page);
  const show = (text: string) =>
    wire.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    /** Shows syllables under the caret and leaves them there. */
    compose: async (syllables: string) => {
      for (let length = 1; length <= syllables.length; length += 1) await show(syllables.slice(0, length));
    },
    choose: (words: string) => wire.send('Input.insertText', { text: words }),
    cancel: () => show(''),
  };
}
