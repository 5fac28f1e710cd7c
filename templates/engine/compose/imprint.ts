import type { FlowImprint, ImprintRow } from '../flow/flow';
import type { Imprint } from '../model/document';
import { ptToTwip } from '../units';
import type { StyledContext } from './context';

type RowContent = Omit<ImprintRow, 'ruleAbove'>;

/** 版记 (GB/T 9704—2012 7.4): 抄送, 印发机关 and 印发日期, 份数, top to bottom. */
export function composeImprint(imprint: Imprint | undefined, { profile }: StyledContext): FlowImprint | undefined {
  if (!imprint) return undefined;
  const rows = [copyToRow(imprint), printedRow(imprint), copiesRow(imprint)].filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  return {
    rows: rows.map((row, index) => ({ ...row, ruleAbove: index === 0 ? 'thick' : 'thin' })),
    size: profile.imprint.size,
    line: profile.imprint.line,
    font: '仿宋',
    indent: ptToTwip(profile.imprint.size),
    thickRule: profile.imprint.thickRule,
    thinRule: profile.imprint.thinRule,
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
