import type { MenuCommand } from '#data/contract/types';
import { stepZoom } from '../preview/zoom';
import { beginIssuing } from '../office/issue/issue-state';
import { askForSearch } from '../office/search/search-state';
import { showOffice, useOffice } from '../state/office';
import { goToPage, usePosition } from '../state/position';
import { useDraft } from '../state/draft';
import { usePreview } from '../state/preview';
import { setZoom, showDialog, showPanel, useView } from '../state/view';
import { leaveDocument, openFile, saveDocument, saveToFile } from './documents';
import { checkOtherFile } from './check-files';
import { exportDocument } from './export-document';
import { goThroughHistory } from './go-through-history';

/** Does what a menu item, its key or a toolbar button asks for. */
export function runCommand(command: MenuCommand): void {
  if (LEADING_BACK.includes(command)) showOffice(undefined);
  // Nothing is done to a document that is not in sight.
  else if (useOffice.getState().page !== undefined && OF_SIGHT.includes(command)) return;
  COMMANDS[command]();
}

const COMMANDS: Readonly<Record<MenuCommand, () => void>> = {
  new: () => void leaveDocument(),
  open: () => void openFile(),
  save: () => void saveDocument(),
  'save-as': () => void saveToFile(true),
  'show-drafts': () => {
    showDialog('drafts');
  },
  'show-history': () => {
    if (useDraft.getState().input !== undefined) showDialog('history');
  },
  'export-pdf': () => void exportDocument(['pdf']),
  'export-docx': () => void exportDocument(['docx']),
  'export-both': () => void exportDocument(['pdf', 'docx']),
  undo: () => {
    goThroughHistory('undo');
  },
  redo: () => {
    goThroughHistory('redo');
  },
  'zoom-in': () => {
    setZoom(stepZoom(usePosition.getState().factor, 1));
  },
  'zoom-out': () => {
    setZoom(stepZoom(usePosition.getState().factor, -1));
  },
  'zoom-fit': () => {
    setZoom('width');
  },
  'zoom-actual': () => {
    setZoom(1);
  },
  'previous-page': () => {
    turnPage(-1);
  },
  'next-page': () => {
    turnPage(1);
  },
  'show-problems': () => {
    showPanel(useView.getState().panel === 'problems' ? undefined : 'problems');
  },
  'show-check': () => {
    showPanel(useView.getState().panel === 'check' ? undefined : 'check');
  },
  issue: () => void beginIssuing(),
  'show-life': () => {
    if (useDraft.getState().input !== undefined) showDialog('life');
  },
  'show-register': () => {
    showOffice(useOffice.getState().page === 'register' ? undefined : 'register');
  },
  'show-archive': () => {
    showOffice(useOffice.getState().page === 'archive' ? undefined : 'archive');
  },
  'show-search': () => {
    showOffice('search');
    askForSearch();
  },
  'show-backup': () => {
    showOffice(useOffice.getState().page === 'backup' ? undefined : 'backup');
  },
  'show-directory': () => {
    showOffice(useOffice.getState().page === 'directory' ? undefined : 'directory');
  },
  'check-file': () => void checkOtherFile(),
  'show-fonts': () => {
    showDialog('fonts');
  },
  'show-about': () => {
    showDialog('about');
  },
};

/** These lead back from the office's pages to what is being written. */
const LEADING_BACK: readonly MenuCommand[] = ['new', 'open', 'issue', 'show-life'];

const OF_SIGHT: readonly MenuCommand[] = [
  ...(['save', 'save-as', 'show-history', 'export-pdf', 'export-docx', 'export-both'] as const),
  ...(['zoom-in', 'zoom-out', 'zoom-fit', 'zoom-actual', 'previous-page', 'next-page'] as const),
  ...(['show-problems', 'show-check'] as const),
];

function turnPage(by: 1 | -1): void {
  const last = usePreview.getState().pages.length - 1;
  goToPage(Math.max(0, Math.min(last, usePosition.getState().page + by)));
}
