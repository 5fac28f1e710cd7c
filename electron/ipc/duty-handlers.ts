import type { Handlers } from './dispatch';
import type { dutyCalls } from '#data/contract/duty-calls';
import { listDuties } from '#data/repositories/duties';
import { dutyInput, dutyView, exportDuties, importDuties } from '#electron/desktop/office/duties';
import type { OfficePorts } from '#electron/desktop/office/ports';
import { replyOf } from '#electron/desktop/store-reply';

/** The body of every call about 责任清单. */
export function dutyHandlers(ports: OfficePorts): Pick<Handlers, keyof typeof dutyCalls> {
  return {
    dutyYears: async () =>
      replyOf(
        await ports.store.browse(async (reading) => (await listDuties(reading)).map(({ facts: { year } }) => year)),
      ),
    duties: (argument) => dutyView(argument, ports),
    importDuties: (argument) => importDuties(argument, ports),
    exportDuties: (argument) => exportDuties(argument, ports),
    dutyInput: (argument) => dutyInput(argument, ports),
  };
}
