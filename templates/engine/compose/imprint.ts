import type { Diagnostic } from '../diagnose';
import type { FlowImprint, ImprintRow } from '../flow/flow';
import type { DocumentModel, Imprint } from '../model/document';
import { ptToTwip } from '../units';
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

/** 版记 (GB/T 9704—2012 7.4): 抄送, 印发机关 and 印发日期, 份数, top to bottom. */
export function composeImprint(
  { imprint, format }: DocumentModel,
  { context, report }: ImprintContext,
): FlowImprint | undefined {
  if (!imprint) return undefined;
  const { profile } = context;
  const letter = format === 'letter';
  if (letter && (imprint.printedBy ?? imprint.printedOn ?? imprint.copies)) report(NOT_IN_LETTERS);
  const printing = letter ? [] : [printedRow(imprint), copiesRow(imprint)];
  const rows = [copyToRow(imprint), ...printing].filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  return {
    rows: rows.map((row, index) => ({ ...row, ruleAbove: letter ? 'none' : index === 0 ? 'thick' : 'thin' })),
    size: profile.imprint.size,
    line: profile.imprint.line,
    font: '仿宋',
    indent: ptToTwip(profile.imprint.size),
    thickRule: profile.imprint.thickRule,
    thinRule: profile.imprint.thinRule,
    ...(letter ? { plain: true } : {}),
  };
}

function copyToRow({ copyTo }: Imprint): RowContent | undefined {
  if (!copyTo) return undefined;
  return { element: '抄送机关', label: '抄送：', text: `${copyTo.text}。`, path: copyTo.path ?? 'imprint.copyTo' };
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
