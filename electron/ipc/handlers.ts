import { basename } from 'node:path';

import { backupHandlers, type BackupHandlerPorts } from './backup-handlers';
import { archiveHandlers } from './archive-handlers';
import type { Handlers } from './dispatch';
import { directoryHandlers } from './directory-handlers';
import { caseHandlers } from './case-handlers';
import { createDraftHandlers, type DraftPorts } from './draft-handlers';
import { dutyHandlers } from './duty-handlers';
import { listHandlers } from './list-handlers';
import { lifeHandlers } from './life-handlers';
import { officeHandlers } from './office-handlers';
import { phrasesHandlers } from './phrases-handlers';
import { searchHandlers, type SearchPorts } from './search-handlers';
import { templateHandlers } from './template-handlers';
import type { Argument } from '#data/contract/contract';
import { fail, succeed } from '#data/contract/reply';
import type { AppInfo, FontReport, ThemeChoice, ThemeState } from '#data/contract/types';
import { addPicture } from '#electron/desktop/add-picture';
import { checkFinished } from '#electron/desktop/check-finished';
import type { DocumentPictures } from '#electron/desktop/document-pictures';
import { exportFiles } from '#electron/desktop/export-files';
import type { OfficePorts } from '#electron/desktop/office/ports';
import type { TemplatePorts } from '#electron/desktop/office/templates';
import { openInput, saveInput } from '#electron/desktop/saved-inputs';
import { fontUrl } from '#electron/protocol/answer';
import { latestOnly } from '#electron/workers/latest-only';
import type { FaceFile, PreviewJob } from '#electron/workers/wire';

/** What the calls need of the rest of the app. */
export interface Ports extends DraftPorts, OfficePorts, SearchPorts, TemplatePorts, BackupHandlerPorts {
  readonly appInfo: AppInfo;
  readonly showInFolder: (path: string) => void;
  readonly theme: () => ThemeState;
  readonly setTheme: (choice: ThemeChoice) => ThemeState;
  readonly documentState: (state: Argument<'documentState'>) => void;
  readonly pictures: DocumentPictures;
}

/** The body of every call of the contract. */
export function createHandlers(ports: Ports): Handlers {
  const { engine, tokens, recovery } = ports;
  const preview = latestOnly((job: PreviewJob) => engine.run('preview', job));

  return {
    kinds: () => engine.run('kinds', null),
    schema: (argument) => engine.run('schema', argument),
    sample: (argument) => engine.run('sample', argument),

    async preview({ draft, ...job }) {
      recovery.keep({ input: job.input, draft });
      const reply = await preview(job);
      if (reply === undefined) return succeed({ status: 'superseded', revision: job.revision });
      return reply.ok ? succeed({ status: 'done', revision: job.revision, ...reply.value }) : reply;
    },

    exportFiles: (argument) => exportFiles(argument, ports),
    checkFile: (argument) => checkFinished(argument, ports),
    addPicture: (argument) => addPicture(argument, ports),
    openInput: () => openInput(ports),
    saveInput: (argument) => saveInput(argument, ports),

    showInFolder({ token }) {
      const path = tokens.pathOf(token);
      if (path === undefined) return fail('unknown-file', '找不到这个文件，它可能是在上次运行时保存的。');
      ports.showInFolder(path);
      return succeed(null);
    },

    async fontReport() {
      const reply = await engine.run('faces', null);
      return reply.ok ? succeed(reply.value.map(withoutPath)) : reply;
    },

    appInfo: () => succeed(ports.appInfo),
    theme: () => succeed(ports.theme()),
    setTheme: ({ choice }) => succeed(ports.setTheme(choice)),

    documentState(state) {
      ports.documentState(state);
      return succeed(null);
    },

    ...createDraftHandlers(ports),
    ...officeHandlers(ports),
    ...listHandlers(ports),
    ...dutyHandlers(ports),
    ...lifeHandlers(ports),
    ...searchHandlers(ports),
    ...phrasesHandlers(ports),
    ...templateHandlers(ports),
    ...caseHandlers(ports),
    ...backupHandlers(ports),
    ...archiveHandlers(ports),
    ...directoryHandlers(ports),
  };
}

function withoutPath({ role, family, path, standIn, wanted }: FaceFile): FontReport {
  const found = path === undefined ? {} : { file: basename(path), url: fontUrl(role) };
  return { role, standIn, wanted, ...found, ...(family === undefined ? {} : { family }) };
}
