import type { FlowParagraph, FlowTail } from '../flow/flow';
import type { Text } from '../model/document';
import type { Twip } from '../units';
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

export interface CentredName {
  readonly name: Text;
  /** Of the name, what stands on this line. */
  readonly text: string;
  /** From the left edge of the text area. */
  readonly centre: Twip;
}

/** A line of 署名 side by side, each centred on its place. */
export function columnsLine(names: readonly CentredName[], context: StyledContext): FlowParagraph {
  const { font } = context.styles['发文机关署名'];
  const columns = names.map(({ name: { path }, text, centre }): FlowTail => {
    const at = path === undefined ? {} : { path };
    return { element: '发文机关署名', spans: [{ text, font }], at: centre, align: 'center', ...at };
  });
  return paragraph(
    context,
    { element: '发文机关署名', style: '发文机关署名', text: [] },
    { align: 'left', columns, keepWithNext: true },
  );
}

/** 成文日期 */
export const dateLine = ({ text, path }: Text, context: StyledContext, changes: Changes): FlowParagraph =>
  paragraph(context, { element: '成文日期', style: '成文日期', text, path }, changes);
