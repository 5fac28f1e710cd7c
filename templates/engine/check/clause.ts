import type { DocumentFormat } from '../model/document';
import type { Finding } from './finding';
import type { PrintedDocument } from './pdf/printed-document';
import type { WordDocument } from './docx/word-document';

export type State = 'holds' | 'fails' | 'untold';

/** What measuring gives: findings, or in Chinese why there is nothing to measure. */
export type Outcome = readonly Finding[] | string;

export type Measure<T> = (document: T) => Outcome;

/**
 * One rule that a finished file can be held against, in each kind of file. Where a kind of file cannot tell in principle,
 * the reason stands in place of the measure.
 */
export interface Clause {
  /** Stable, kebab-case English. */
  readonly id: string;
  /** Where it is written, e.g. `GB/T 9704—2012 7.2.4`. */
  readonly clause: string;
  /** The rule in a few Chinese words. */
  readonly title: string;
  /** Formats it applies to; all where absent. */
  readonly formats?: readonly DocumentFormat[];
  readonly pdf: Measure<PrintedDocument> | string;
  readonly docx: Measure<WordDocument> | string;
}

/** One rule held against one file. */
export interface ClauseResult {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly state: State;
  readonly measured: string | null;
  readonly expected: string | null;
  readonly tolerance: string | null;
  readonly where: string | null;
  /** Chinese, for office staff. */
  readonly message: string;
}

type Head = Pick<Clause, 'id' | 'clause' | 'title'>;

/** Findings of a rule → its state: it fails by one, holds by all of at least one, and is untold by none. */
export function judge({ id, clause, title }: Head, outcome: Outcome): ClauseResult {
  const head = { id, clause, title };
  const findings = typeof outcome === 'string' ? [] : outcome;
  const failing = findings.filter(({ holds }) => !holds);
  const shown = failing[0] ?? findings[0];
  if (!shown) {
    const message = typeof outcome === 'string' ? outcome : '文件中没有可供测量之处';
    return { ...head, state: 'untold', measured: null, expected: null, tolerance: null, where: null, message };
  }
  return {
    ...head,
    state: failing.length > 0 ? 'fails' : 'holds',
    measured: failing.length > 0 ? shown.value : summary(findings),
    expected: shown.wanted,
    tolerance: shown.tolerance ?? null,
    where: shown.where,
    message: failing.length > 0 ? failure(shown, failing.length) : `量了 ${String(findings.length)} 处，都符合`,
  };
}

const MILLIMETRES = /^(-?\d+\.\d+) mm$/u;
/** More values than these are counted, not listed. */
const MOST_LISTED = 3;

/** What was measured in several places: the range of one length, or the values found. */
function summary(findings: readonly Finding[]): string {
  const values = [...new Set(findings.map(({ value }) => value))];
  const lengths = values.flatMap((value) => MILLIMETRES.exec(value)?.[1] ?? []).map(Number);
  const one = new Set(findings.map(({ what }) => what)).size === 1;
  if (one && values.length > 1 && lengths.length === values.length) {
    return `${Math.min(...lengths).toFixed(2)}～${Math.max(...lengths).toFixed(2)} mm`;
  }
  return values.length > MOST_LISTED ? `${values.slice(0, MOST_LISTED).join('、')}等` : values.join('、');
}

function failure({ what, where, value, wanted, tolerance }: Finding, count: number): string {
  const target = tolerance === undefined ? wanted : `${wanted}（${tolerance}）`;
  const more = count > 1 ? `；另有 ${String(count - 1)} 处` : '';
  return `${where} ${what}：${value}，应为${target}${more}`;
}
