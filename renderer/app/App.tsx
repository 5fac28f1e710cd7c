import { useEffect } from 'react';
import { api } from '../api/client';
import { useDraft } from '../state/draft';
import { followDraft } from '../state/preview';
import { useTheme } from '../state/theme';
import { KitProvider } from '../ui/KitProvider';
import { Dialogs } from './Dialogs';
import { documentName } from './documents';
import { ErrorScreen } from './ErrorScreen';
import { listenForHistoryKeys } from './go-through-history';
import { Notices } from './Notices';
import { runCommand } from './run-command';
import { StatusBar } from './StatusBar';
import styles from './App.module.css';
import { TopBar } from './TopBar';
import { Welcome } from './Welcome';
import { Workspace } from './Workspace';
import { strings } from '../ui/strings';

export function App() {
  const dark = useTheme((theme) => theme.dark);
  const open = useDraft(({ input }) => input !== undefined);

  useEffect(() => followDraft(), []);
  useEffect(() => api.on('menuCommand', runCommand), []);
  useEffect(() => listenForHistoryKeys(), []);
  useEffect(() => useDraft.subscribe(reportDocument), []);

  return (
    <KitProvider dark={dark}>
      <ErrorScreen>
        <div className={styles.window}>
          <TopBar />
          {open ? <Workspace /> : <Welcome />}
          <StatusBar />
        </div>
        <Notices />
        <Dialogs />
      </ErrorScreen>
    </KitProvider>
  );
}

type DraftState = ReturnType<typeof useDraft.getState>;

/** Keeps the title bar and the question before closing in step with the document. */
function reportDocument(now: DraftState, before: DraftState): void {
  const name = nameInTitleBar(now);
  if (name === nameInTitleBar(before) && now.edited === before.edited) return;
  void api.documentState({ name, edited: now.edited });
}

function nameInTitleBar({ input }: DraftState): string {
  if (input === undefined) return '';
  const name = documentName(input).slice(0, 200);
  return name === '' ? strings.untitled : name;
}
