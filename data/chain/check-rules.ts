import type { Case } from '../records/case';
import type { DocumentRule, RuleContext } from '../rules/document-rule';
import { DOCUMENT_RULES } from '../rules/document-rules';
import { AUTHORITIES } from '../rules/source';
import { readName, type Fields } from './chain-document';

/** A rule that is not kept, for people. */
export interface RuleWarning {
  readonly rule: string;
  readonly message: string;
  readonly clause: string;
  /** 国家规定、地方规定、通行做法、程序默认 */
  readonly authority: string;
}

/** The rules that a document would break if it went out as `input` says. */
export function brokenRules(of: RuleContext['of'], name: string, input: Fields): readonly RuleWarning[] {
  const context = contextOf(of, name, input);
  return DOCUMENT_RULES.filter((rule) => concerns(rule, context.id) && !rule.holds(context)).map(
    ({ id, message, source }) => ({
      rule: id,
      message,
      clause: source.clause,
      authority: AUTHORITIES[source.authority],
    }),
  );
}

/** Those of them that nobody has given a reason for. */
export function unexcused(
  of: Pick<Case, 'documents'>,
  name: string,
  broken: readonly RuleWarning[],
): readonly RuleWarning[] {
  const known = of.documents.find(({ document }) => document === name)?.exceptions ?? [];
  return broken.filter(({ rule }) => !known.some((one) => one.rule === rule));
}

const concerns = ({ documents }: DocumentRule, id: string): boolean => documents === 'all' || documents.includes(id);

function contextOf(of: RuleContext['of'], name: string, input: Fields): RuleContext {
  const { head, closing, imprint } = input as Partial<Record<string, Fields>>;
  const date = closing?.['date'];
  return {
    of,
    name,
    ...readName(name),
    issuers: texts(head?.['issuers']),
    addressees: texts(input['addressees']),
    copyTo: texts(imprint?.['copyTo']),
    date: typeof date === 'string' ? date : undefined,
    followed: citedDates(input['content']),
  };
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const CITING = ['follows', 'feedback', 'circular', 'basedOn', 'source'];

/** Dates of the references among the facts of a document. */
function citedDates(content: unknown): readonly string[] {
  if (typeof content !== 'object' || content === null) return [];
  return CITING.flatMap((field) => (content as Fields)[field] ?? [])
    .map((cited) => (cited as Fields)['date'])
    .filter((date): date is string => typeof date === 'string');
}
