import type { Handlers } from './dispatch';
import type { lifeCalls } from '#data/contract/life-calls';
import { readWorkflow } from '#data/repositories/life';
import { beginFurther, type FurtherPorts } from '#electron/desktop/office/further';
import { changeWorkflow, draftLife, exportSheet, step } from '#electron/desktop/office/life';
import { replyOf } from '#electron/desktop/store-reply';

/** The body of every call about 办理. */
export function lifeHandlers(ports: FurtherPorts): Pick<Handlers, keyof typeof lifeCalls> {
  return {
    draftLife: (argument) => draftLife(argument, ports),
    takeStep: (argument) => step(argument, ports),
    workflow: async () => replyOf(await ports.store.read(readWorkflow)),
    setWorkflow: (argument) => changeWorkflow(argument, ports),
    exportDraftSheet: (argument) => exportSheet(argument, ports),
    beginFurther: (argument) => beginFurther(argument, ports),
  };
}
