import type { Json } from '#data/contract/types';
import { getAt } from '../forms/model/path';
import { strings } from '../ui/strings';
import { setField, useDraft } from './draft';
import { dismissNotice, notify } from './notices';

const NOTICE_MS = 8000;

/** A change that takes more away than a key press: it comes with a notice by which it can be undone. */
export function editWithUndo(path: string, value: Json | undefined, told: string): void {
  const { input, document } = useDraft.getState();
  if (input === undefined) return;
  setField(path, value);
  const id = notify({
    tone: 'done',
    text: told,
    actions: [
      {
        label: strings.undo,
        run: () => {
          // What was typed elsewhere in the meantime stays: only this field is put back.
          if (useDraft.getState().document === document) setField(path, getAt(input, path));
          dismissNotice(id);
        },
      },
    ],
  });
  setTimeout(() => {
    dismissNotice(id);
  }, NOTICE_MS);
}
