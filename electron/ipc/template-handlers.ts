import type { Handlers } from './dispatch';
import type { templateCalls } from '#data/contract/template-calls';
import {
  exportTemplate,
  keepTemplate,
  openTemplate,
  retire,
  templateRows,
  templateText,
  type TemplatePorts,
} from '#electron/desktop/office/templates';

export function templateHandlers(ports: TemplatePorts): Pick<Handlers, keyof typeof templateCalls> {
  const { store, engine } = ports;
  return {
    listTemplates: () => templateRows(store),
    templateText: ({ kind }) => templateText(kind, store),
    checkTemplate: (argument) => engine.run('checkTemplate', argument),
    saveTemplate: (argument) => keepTemplate(argument, ports),
    retireTemplate: (argument) => retire(argument, ports),
    exportTemplate: ({ kind }) => exportTemplate(kind, ports),
    openTemplate: () => openTemplate(ports),
  };
}
