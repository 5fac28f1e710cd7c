import type { Handlers } from './dispatch';
import type { directoryCalls } from '#data/contract/directory-calls';
import * as office from '#electron/desktop/office/directory';
import type { OfficePorts } from '#electron/desktop/office/ports';

/** The body of every call about the 通讯录. */
export const directoryHandlers = (ports: OfficePorts): Pick<Handlers, keyof typeof directoryCalls> => ({
  directory: () => office.readDirectory(ports),
  saveDirectory: (argument) => office.saveDirectory(argument, ports),
  importDirectory: () => office.importDirectory(ports),
  exportDirectory: () => office.exportDirectory(ports),
});
