import type { Handlers } from './dispatch';
import type { DraftPorts } from './draft-handlers';
import type { caseCalls } from '#data/contract/case-calls';
import { succeed } from '#data/contract/reply';
import { caseFormSchema, rectificationFormSchema } from '#electron/desktop/office/case-facts';
import { caseList, caseView, draftOf, excuse, saveCase, settle, takeStep } from '#electron/desktop/office/cases';
import type { OfficePorts } from '#electron/desktop/office/ports';

export function caseHandlers(ports: OfficePorts & Pick<DraftPorts, 'by'>): Pick<Handlers, keyof typeof caseCalls> {
  const { store } = ports;
  return {
    listCases: () => caseList(store),
    openCase: ({ id }) => caseView(id, store),
    caseSchema: () => succeed(caseFormSchema()),
    rectificationSchema: () => succeed(rectificationFormSchema()),
    saveCase: (argument) => saveCase(argument, ports),
    takeProblemStep: (argument) => takeStep(argument, ports),
    makeCaseDocument: (argument) => draftOf(argument, ports),
    giveCaseReason: (argument) => excuse(argument, ports),
    settleCaseDocument: (argument) => settle(argument, ports),
  };
}
