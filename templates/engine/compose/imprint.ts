import type { Diagnostic } from '../diagnose';
import type { FlowImprint, ImprintRow } from '../flow/flow';
import type { DocumentModel, Imprint, Text } from '../model/document';
import { ptToTwip } from '../units';
import type { LayoutProfile } from '#standard/profile';
import type { StyledContext } from './context';

type RowContent = Omit<ImprintRow, 'ruleAbove'>;

const NOT_IN_LETTERS: Diagnostic = {
  code: 'imprint-in-letter',
  severity: 'warning',
  clause: 'GB/T 9704—2012 10.1',
  message: '信函格式的版记只有抄送机关，不印印发机关、印发日期和份数',
  path: 'imprint',
};

interface ImprintContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** 版记 (GB/T 9704—2012 7.4): 主送 moved there, 抄送, 印发机关 and 印发日期, 份数, top to bottom. */
export function composeImprint(
  { imprint = {}, format, addressees, addresseesIn }: DocumentModel,
  { context, report }: ImprintContext,
): FlowImprint | undefined {
  const { profile } = context;
  const letter = format === 'letter';
  if (letter && (imprint.printedBy ?? imprint.printedOn ?? imprint.copies)) report(NOT_IN_LETTERS);
  const printing = letter ? [] : printingRows(imprint, profile.imprint.copies);
  const moved = addresseesIn === 'imprint' ? addresseesRow(addressees) : undefined;
  const rows = [moved, copyToRow(imprint), ...printing].filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  return {
    rows: rows.map((row, index) => ({ ...row, ruleAbove: letter ? 'none' : ruleAbove(rows, index) })),
    size: profile.imprint.size,
    line: profile.imprint.line,
    font: '仿宋',
    indent: ptToTwip(profile.imprint.size),
    thickRule: profile.imprint.thickRule,
    thinRule: profile.imprint.thinRule,
    ...(letter ? { plain: true } : {}),
  };
}

/** 主送机关 and 抄送机关 have no line between them (GB/T 9704—2012 7.4.2). */
function ruleAbove(rows: readonly RowContent[], index: number): ImprintRow['ruleAbove'] {
  if (index === 0) return 'thick';
  return rows[index - 1]?.element === '主送机关' && rows[index]?.element === '抄送机关' ? 'none' : 'thin';
}

function addresseesRow(addressees: Text | undefined): RowContent | undefined {
  if (!addressees) return undefined;
  const path = addressees.path ?? 'addressees';
  return { element: '主送机关', label: '主送：', text: `${addressees.text}。`, path };
}

function copyToRow({ copyTo }: Imprint): RowContent | undefined {
  if (!copyTo) return undefined;
  return { element: '抄送机关', label: '抄送：', text: `${copyTo.text}。`, path: copyTo.path ?? 'imprint.copyTo' };
}

/** 印发机关 and 印发日期; 份数 below a thin rule, or before the date, which keeps its place at the right. */
function printingRows(imprint: Imprint, place: LayoutProfile['imprint']['copies']): (RowContent | undefined)[] {
  const printed = printedRow(imprint);
  if (place === 'none') return [printed];
  const copies = copiesRow(imprint);
  if (place === 'own-line' || !printed || !copies) return [printed, copies];
  const right = [copies.right, printed.right].filter((text) => text !== undefined).join('　');
  return [{ ...printed, right }];
}

function printedRow({ printedBy, printedOn }: Imprint): RowContent | undefined {
  if (!printedBy && !printedOn) return undefined;
  const path = (printedBy ?? printedOn)?.path ?? 'imprint.printedBy';
  return {
    element: '印发机关',
    label: '',
    text: printedBy?.text ?? '',
    path,
    ...(printedOn ? { right: printedOn.text } : {}),
  };
}

function copiesRow({ copies }: Imprint): RowContent | undefined {
  if (!copies) return undefined;
  return { element: '印发份数', label: '', text: '', right: copies.text, path: copies.path ?? 'imprint.copies' };
}
