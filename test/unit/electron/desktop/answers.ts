import { vi } from 'vitest';

import type { Dialogs } from '#electron/desktop/dialogs';

/** The system's dialogs, answered beforehand. A question nobody expected is an error. */
export function answering(answers: Partial<Record<keyof Dialogs, unknown>>) {
  const reply = (name: keyof Dialogs) =>
    vi.fn(() => {
      if (!(name in answers)) throw new Error(`nobody expected ${name}`);
      return Promise.resolve(answers[name]);
    });
  return {
    askSavePath: reply('askSavePath'),
    askFolder: reply('askFolder'),
    askOpenPath: reply('askOpenPath'),
    confirmReplace: reply('confirmReplace'),
  } as unknown as { readonly [Name in keyof Dialogs]: ReturnType<typeof vi.fn<Dialogs[Name]>> };
}
