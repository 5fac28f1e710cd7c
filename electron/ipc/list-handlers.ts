import type { Handlers } from './dispatch';
import type { listCalls } from '#data/contract/list-calls';
import { listFiles, type ListPorts } from '#electron/desktop/list-files';

/** The body of every call about lists in spreadsheets. */
export function listHandlers(ports: ListPorts): Pick<Handlers, keyof typeof listCalls> {
  const files = listFiles(ports);
  return {
    listTemplate: (field) => files.template(field),
    readListFile: (field) => files.read(field),
    saveRejectedRows: () => files.saveRejected(),
  };
}
