import { useEffect } from 'react';
import type { DraftInput } from '#data/contract/types';
import { api } from '../api/client';
import { useDraft } from '../state/draft';
import { followTyping, useKeeping } from '../state/keeping';
import { useOffice } from '../state/office';
import { followDraft } from '../state/preview';
import { useTheme } from '../state/theme';
import { followBackups } from '../office/backup/backup-state';
import { OfficeScreen } from '../office/OfficeScreen';
import { KitProvider } from '../ui/KitProvider';
import { Dialogs } from './Dialogs';
import { documentName } from './documents';
import { ErrorScreen } from './ErrorScreen';
import { listenForHistoryKeys } from './go-through-history';
import { Notices } from './Notices';
import { runCommand } from './run-command';
import { StatusBar } from './StatusBar';
import styles from './App.module.css';
import { followStoreNotices, tellFailures } from './tell-keeping';
import { TopBar } from './TopBar';
import { Welcome } from './Welcome';
import { Workspace } from './Workspace';
import { strings } from '../ui/strings';

export function App() {
  const dark = useTheme((theme) => theme.dark);
  const open = useDraft(({ input }) => input !== undefined);
  const page = useOffice((state) => state.page);

  useEffect(() => followDraft(), []);
  useEffect(() => followTyping(), []);
  useEffect(() => tellFailures(), []);
  useEffect(() => followStoreNotices(), []);
  useEffect(() => followBackups(), []);
  useEffect(() => api.on('menuCommand', runCommand), []);
  useEffect(() => listenForHistoryKeys(), []);
  useEffect(() => reportDocument(), []);

  return (
    <KitProvider dark={dark}>
      <ErrorScreen>
        <div className={styles.window}>
          <TopBar />
          {page !== undefined ? <OfficeScreen page={page} /> : open ? <Workspace /> : <Welcome />}
          <StatusBar />
        </div>
        <Notices />
        <Dialogs />
      </ErrorScreen>
    </KitProvider>
  );
}

/** Keeps the title bar, and what happens before closing, in step with the document. */
function reportDocument(): () => void {
  let told = '';
  const report = (): void => {
    const { input, kept } = useDraft.getState();
    const edited = useKeeping.getState().failure !== undefined;
    const state = { name: nameInTitleBar(input), edited, draft: kept?.id ?? null };
    if (told === JSON.stringify(state)) return;
    told = JSON.stringify(state);
    void api.documentState(state);
  };
  const stops = [useDraft.subscribe(report), useKeeping.subscribe(report)];
  return () => {
    for (const stop of stops) stop();
  };
}

function nameInTitleBar(input: DraftInput | undefined): string {
  if (input === undefined) return '';
  const name = documentName(input).slice(0, 200);
  return name === '' ? strings.untitled : name;
}
