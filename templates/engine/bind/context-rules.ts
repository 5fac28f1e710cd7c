/** What a document lacks because of what else it says; the schema cannot know it. Clauses are named beside each rule. */
import type { DocumentInput } from '#schema/envelope';
import type { ContextRule, DocumentKind } from '#kinds/kind';
import type { Diagnostic } from '../diagnose';

const HANDLING = '《党政机关公文处理工作条例》第九条';

const RULES: readonly ContextRule[] = [
  {
    code: 'copy-number-missing',
    severity: 'error',
    clause: `${HANDLING}（一）`,
    path: 'head.copyNumber',
    message: '涉密公文应当标注份号',
    broken: ({ head }) => head?.secrecy !== undefined && head.copyNumber === undefined,
  },
  {
    code: 'secrecy-period-missing',
    severity: 'error',
    clause: `${HANDLING}（二）`,
    path: 'head.secrecy.period',
    message: '涉密公文应当标注保密期限',
    broken: ({ head }) => head?.secrecy !== undefined && head.secrecy.period === undefined,
  },
  {
    code: 'mark-missing',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.2.4',
    path: 'head.issuers',
    message: '没有发文机关，印不出发文机关标志',
    broken: ({ head }) => head?.issuers === undefined && head?.mark === undefined,
  },
  {
    code: 'number-missing',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.2.5',
    path: 'head.number',
    message: '没有发文字号',
    broken: ({ head }) => head?.number === undefined,
  },
  {
    code: 'serial-missing',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.2.5',
    path: 'head.number.serial',
    message: '发文字号还没有顺序号，印出时先空着',
    broken: ({ head }) => head?.number !== undefined && head.number.serial === undefined,
  },
  {
    code: 'signers-not-upward',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.2.6',
    path: 'head.signers',
    message: '签发人只标注在上行文上，这个文种不是上行文',
    broken: ({ head }) => head?.signers !== undefined,
  },
  {
    code: 'signature-missing',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.3.5',
    path: 'closing.signatures',
    message: '没有发文机关署名',
    broken: ({ head, closing }) => head?.issuers === undefined && closing?.signatures === undefined,
  },
  {
    code: 'date-missing',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.3.5',
    path: 'closing.date',
    message: '没有成文日期',
    broken: ({ closing }) => closing?.date === undefined,
  },
  {
    code: 'year-differs',
    severity: 'hint',
    clause: 'GB/T 9704—2012 7.2.5',
    path: 'head.number.year',
    message: '发文字号的年份与成文日期的年份不同，请核对',
    broken: ({ head, closing }) =>
      head?.number?.year !== undefined &&
      closing?.date !== undefined &&
      !closing.date.startsWith(`${head.number.year}-`),
  },
  {
    code: 'printed-before-dated',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.4.3',
    path: 'imprint.printedOn',
    message: '印发日期早于成文日期，请核对',
    broken: ({ closing, imprint }) =>
      closing?.date !== undefined && imprint?.printedOn !== undefined && imprint.printedOn < closing.date,
  },
  {
    code: 'printing-incomplete',
    severity: 'warning',
    clause: 'GB/T 9704—2012 7.4.3',
    path: 'imprint',
    message: '印发机关和印发日期应当同时标注',
    broken: ({ imprint }) =>
      imprint !== undefined && (imprint.printedBy === undefined) !== (imprint.printedOn === undefined),
  },
];

/** The rules of all kinds, but for those the kind waives, and the kind's own. */
export function contextDiagnostics({ rules = [], waives = [] }: DocumentKind, input: DocumentInput): Diagnostic[] {
  const waived = typeof waives === 'function' ? waives(input) : waives;
  return [...RULES.filter(({ code }) => !waived.includes(code)), ...rules]
    .filter((rule) => rule.broken(input))
    .map(({ broken: _, ...diagnostic }) => diagnostic);
}
