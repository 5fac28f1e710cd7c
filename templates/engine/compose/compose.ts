import { paragraphStyles } from '#standard/styles';
import type { Diagnostic } from '../diagnose';
import type { Flow, FlowBlock } from '../flow/flow';
import type { DocumentModel } from '../model/document';
import { checkReferences } from './attachment-references';
import { composeAttachments, attachmentLabels } from './attachments';
import { composeAttendance } from './attendance';
import { composeBody, spaceBelowTitle } from './body';
import { composeAttachmentNote } from './attachment-note';
import { composeClosing } from './closing';
import { twip, type Twip } from '../units';
import type { ComposeContext, StyledContext } from './context';
import { composeHead } from './head';
import { composeImprint } from './imprint';
import { composeLetterhead, composeLetterLines } from './letterhead';
import { spaceFor } from './paragraph';
import { composeAddressees, composeTitle } from './title';

export type { ComposeContext } from './context';

/**
 * Model → flow: every face, size, line height, space and indent settled in the order of GB/T 9704—2012 7, nothing
 * placed. Pure.
 */
export function compose(model: DocumentModel, given: ComposeContext): Flow {
  const context: StyledContext = { ...given, styles: paragraphStyles(given.profile) };
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const main: FlowBlock[] = [];
  const letterhead = model.format === 'letter' ? composeLetterhead(model.head, { context, report }) : undefined;
  main.push(...(letterhead ? composeLetterLines(model.head, context) : composeHead(model, context, report)));
  // An order has neither title nor 主送机关 (10.2); its title names the file.
  if (model.format !== 'order') {
    main.push(...composeTitle(model, { context, report, above: main.at(-1) }));
    main.push(...composeAddressees(model, context));
  }
  // Block by block: spread into one call, a body of hundreds of thousands of paragraphs overflows the stack.
  const above = spaceAboveBody(model, context);
  const { orientation = 'portrait' } = model;
  const body = composeBody(model.body, { context, report, above, orientation });
  for (const block of body) main.push(block);
  checkReferences(model).forEach(report);
  const labels = attachmentLabels(model.attachments, context);
  main.push(...composeAttachmentNote(labels, context));
  main.push(...composeAttendance(model.attendance ?? [], context));
  main.push(...composeClosing(model.closing, { context, report }));
  const imprint = composeImprint(model, { context, report });
  return {
    profile: context.profile,
    format: model.format,
    info: { title: model.title.text.replaceAll('\n', ''), author: model.head.mark?.names[0] ?? '' },
    sections: [{ orientation, blocks: main }, ...composeAttachments(model, labels, { context, report })],
    ...(imprint ? { imprint } : {}),
    ...(letterhead ? { letterhead } : {}),
    diagnostics,
  };
}

/** An order's text stands two lines below its number (10.2); without 主送机关 it stands one line below the title. */
function spaceAboveBody(model: DocumentModel, context: StyledContext): Twip {
  const { format, head, addressees, addresseesIn, title } = model;
  const { profile, styles } = context;
  if (format === 'order')
    return head.mark ? spaceFor(profile.gaps.twoLines, styles['发文字号'], styles['公文正文']) : twip(0);
  const follows = addressees === undefined || addresseesIn === 'imprint';
  return follows && title.text !== '' ? spaceBelowTitle(context) : twip(0);
}
