import type { Handlers } from './dispatch';
import type { archiveCalls } from '#data/contract/archive-calls';
import { succeed } from '#data/contract/reply';
import * as office from '#electron/desktop/office/archive';
import { exportCatalogue, exportHandOver, exportStamp } from '#electron/desktop/office/archive-export';
import { attachScan, pickScan } from '#electron/desktop/office/archive-scan';
import { verifyArchive } from '#electron/desktop/office/archive-verify';
import type { OfficePorts } from '#electron/desktop/office/ports';

/** The body of every call that is about the archive. */
export function archiveHandlers(ports: OfficePorts): Pick<Handlers, keyof typeof archiveCalls> {
  return {
    listArchive: (argument) => office.archivePart(argument, ports),
    archiveFacts: ({ document }) => office.archiveFacts(document, ports),
    archiveSettings: () => office.archiveSettings(ports),
    setArchiveSettings: (argument) => office.setArchiveSettings(argument, ports),
    archiveDocuments: (argument) => office.archiveDocuments(argument, ports),
    pickScan: () => pickScan(ports),
    attachScan: (argument) => attachScan(argument, ports),
    exportCatalogue: (argument) => exportCatalogue(argument, ports),
    exportHandOver: (argument) => exportHandOver(argument, ports),
    exportStamp: ({ document }) => exportStamp(document, ports),
    verifyArchive: (argument) => verifyArchive(argument, ports),
    cancelVerifying() {
      ports.verifier.cancel();
      return succeed(null);
    },
  };
}
