import { compose, type ComposeContext } from './compose/compose';
import type { Diagnostic } from './diagnose';
import type { Flow } from './flow/flow';
import { NO_BODY_ON_FIRST_PAGE } from './layout/check-pages';
import { layout, type LayoutResult } from './layout/layout';
import type { DocumentModel } from './model/document';

export interface Typeset extends LayoutResult {
  readonly flow: Flow;
}

const MOVED: Diagnostic = {
  code: 'addressees-in-imprint',
  severity: 'hint',
  clause: 'GB/T 9704—2012 7.3.2',
  message: '主送机关太多，首页排不下正文，已按规定移到版记，排在抄送机关之上。',
  path: 'addressees',
};

/**
 * Model → flow → pages. What composing cannot know is settled by looking at the pages: 主送机关 that leave no room for
 * text on page 1 move to 版记 (GB/T 9704—2012 7.3.2), unless page 1 had no room for text even so. Pure.
 */
export function typeset(model: DocumentModel, context: ComposeContext): Typeset {
  const given = setOnce(model, context);
  if (!model.addressees || model.addresseesIn === 'imprint' || showsText(given)) return given;
  const moved = setOnce({ ...model, addresseesIn: 'imprint' }, context);
  return showsText(moved) ? withDiagnostic(moved, MOVED) : given;
}

function setOnce(model: DocumentModel, context: ComposeContext): Typeset {
  const flow = compose(model, context);
  return { flow, ...layout(flow, context.fonts) };
}

const showsText = ({ laidOut }: Typeset): boolean =>
  !laidOut.diagnostics.some(({ code }) => code === NO_BODY_ON_FIRST_PAGE);

function withDiagnostic(result: Typeset, diagnostic: Diagnostic): Typeset {
  const { flow, laidOut } = result;
  return {
    ...result,
    flow: { ...flow, diagnostics: [...flow.diagnostics, diagnostic] },
    laidOut: { ...laidOut, diagnostics: [...laidOut.diagnostics, diagnostic] },
  };
}
