import type { FlowParagraph } from '../flow/flow';
import type { Text } from '../model/document';
import type { StyledContext } from './context';
import { paragraph } from './paragraph';

type Changes = NonNullable<Parameters<typeof paragraph>[2]>;

/** 发文机关署名, which never parts from what follows it. */
export const signatureLine = ({ text, path }: Text, context: StyledContext, changes: Changes): FlowParagraph =>
  paragraph(
    context,
    { element: '发文机关署名', style: '发文机关署名', text, path },
    { keepWithNext: true, ...changes },
  );

/** 成文日期 */
export const dateLine = ({ text, path }: Text, context: StyledContext, changes: Changes): FlowParagraph =>
  paragraph(context, { element: '成文日期', style: '成文日期', text, path }, changes);
