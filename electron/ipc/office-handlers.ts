import type { Handlers } from './dispatch';
import type { officeCalls } from '#data/contract/office-calls';
import { succeed } from '#data/contract/reply';
import { offerNumber } from '#data/repositories/number-offer';
import { listRegister, type Stretch } from '#data/repositories/register';
import { summarizeSeries } from '#data/repositories/series-summary';
import { issueDraft } from '#electron/desktop/office/issue-draft';
import { exportRegister } from '#electron/desktop/office/export-register';
import { copyIssued, issuedDocument, issuedInput } from '#electron/desktop/office/issued';
import type { OfficePorts } from '#electron/desktop/office/ports';
import { endNumber, reserve, start } from '#electron/desktop/office/numbers';
import { replyOf } from '#electron/desktop/store-reply';

/** The body of every call that is about the office's records. */
export function officeHandlers(ports: OfficePorts): Pick<Handlers, keyof typeof officeCalls> {
  const { store, person } = ports;
  return {
    person: () => succeed(person()),
    offerNumber: async ({ serial, ...series }) =>
      replyOf(await store.read((reading) => offerNumber(reading, series, serial))),
    issue: (argument) => issueDraft(argument, ports),
    listSeries: async () => replyOf(await store.browse(summarizeSeries)),
    listRegister: async ({ from, to, ...series }) =>
      replyOf(await store.browse((reading) => listRegister(reading, series, stretch(from, to)))),
    exportRegister: (argument) => exportRegister(argument, ports),
    reserveNumber: (argument) => reserve(argument, ports),
    endNumber: (argument) => endNumber(argument, ports),
    startSeries: (argument) => start(argument, ports),
    issuedDocument: ({ document }) => issuedDocument(document, ports),
    copyIssued: ({ document }) => copyIssued(document, ports),
    issuedInput: ({ document }) => issuedInput(document, ports),
  };
}

const stretch = (from: number | undefined, to: number | undefined): Stretch => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
