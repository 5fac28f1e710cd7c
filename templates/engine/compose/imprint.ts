import type { FlowImprint, ImprintRow } from '../flow/flow';
import type { Imprint } from '../model/document';
import { ptToTwip } from '../units';
import type { StyledContext } from './context';

/** 版记 (GB/T 9704—2012 7.4): 抄送, 印发机关 and 印发日期, 份数, top to bottom. */
export function composeImprint(imprint: Imprint | undefined, { profile }: StyledContext): FlowImprint | undefined {
  if (!imprint) return undefined;
  const rows: Omit<ImprintRow, 'ruleAbove'>[] = [];
  const { copyTo, printedBy, printedOn, copies } = imprint;
  if (copyTo) {
    rows.push({
      element: '抄送机关',
      label: '抄送：',
      text: `${copyTo.text}。`,
      path: copyTo.path ?? 'imprint.copyTo',
    });
  }
  if (printedBy ?? printedOn) {
    rows.push({
      element: '印发机关',
      label: '',
      text: printedBy?.text ?? '',
      ...(printedOn ? { right: printedOn.text } : {}),
      path: printedBy?.path ?? 'imprint.printedBy',
    });
  }
  if (copies)
    rows.push({ element: '印发份数', label: '', text: '', right: copies.text, path: copies.path ?? 'imprint.copies' });
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
