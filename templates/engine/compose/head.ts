import type { Diagnostic } from '../diagnose';
import type { FlowBlock, FlowParagraph } from '../flow/flow';
import type { DocumentModel, Head } from '../model/document';
import { twip } from '../units';
import type { StyledContext } from './context';
import { composeMark } from './mark';
import { composeNumber } from './number';
import { paragraph } from './paragraph';

type Report = (diagnostic: Diagnostic) => void;

/**
 * 版头 of the general format (GB/T 9704—2012 7.2): corner lines, mark, number, red rule. That of an order begins higher and
 * has no rule (10.2).
 */
export function composeHead(model: DocumentModel, context: StyledContext, report: Report): FlowBlock[] {
  const { head } = model;
  const corner = composeCorner(head, context);
  if (!head.mark) return corner;
  const order = model.format === 'order';
  const { markTop } = order ? context.profile.order : context.profile.head;
  const mark = composeMark(head, { context, report, used: sumLines(corner), top: markTop });
  return [...corner, mark, ...composeNumber(head, { mark, ruled: !order }, context)];
}

const sumLines = (blocks: readonly FlowParagraph[]) => twip(blocks.reduce((sum, block) => sum + block.line, 0));

/**
 * 份号 on line 1, 密级 on line 2 (7.2.2), 紧急程度 on the line after what stands there (7.2.3). Without 份号 its line stays
 * free, unless the profile has the others move up.
 */
function composeCorner({ copyNumber, secrecy, urgency }: Head, context: StyledContext): FlowParagraph[] {
  const lines: FlowParagraph[] = [];
  const keepsLine = secrecy !== undefined && context.profile.head.withoutCopyNumber === 'second-line';
  if (copyNumber !== undefined || keepsLine) {
    lines.push(
      paragraph(context, { element: '份号', style: '份号', text: copyNumber?.text ?? '', path: copyNumber?.path }),
    );
  }
  if (secrecy) {
    lines.push(
      paragraph(context, { element: '密级', style: '密级和保密期限', text: secrecy.text, path: secrecy.path }),
    );
  }
  if (urgency) {
    lines.push(paragraph(context, { element: '紧急程度', style: '紧急程度', text: urgency.text, path: urgency.path }));
  }
  return lines;
}
