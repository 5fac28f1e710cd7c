/** Facts of a case → the input of one of its documents. */
import type { Reference } from '#kinds/shared/reference';
import {
  nameOf,
  readName,
  type CaseView,
  type ChainContext,
  type ChainDocument,
  type Composed,
  type Fields,
} from './chain-document';
import { CHAIN } from './chain';
import { standingOf } from './problem-state';

/** A document that a case has, or can have. */
export interface PlannedDocument {
  /** `feedback/东岭区` */
  readonly name: string;
  readonly document: ChainDocument;
  readonly key: string;
  /** 反馈意见（东岭区） */
  readonly label: string;
}

/** All documents of the chain that the facts call for, in the order of the chain. */
export const plannedDocuments = ({ facts }: Pick<CaseView, 'facts'>): readonly PlannedDocument[] =>
  CHAIN.flatMap((document) =>
    document.subjects(facts).map(({ key, label }) => ({
      name: nameOf(document.id, key),
      document,
      key,
      label: label === '' ? document.name : `${document.name}（${label}）`,
    })),
  );

export function findPlanned(of: Pick<CaseView, 'facts'>, name: string): PlannedDocument | undefined {
  const { id } = readName(name);
  return plannedDocuments(of).find((planned) => planned.document.id === id && planned.name === name);
}

/** 反馈意见（东岭区） */
export const caseLabel = (of: Pick<CaseView, 'facts'>, name: string): string => findPlanned(of, name)?.label ?? name;

export const contextOf = (of: CaseView, name: string): ChainContext => ({
  facts: of.facts,
  key: readName(name).key,
  problems: (of.facts.problems ?? []).map((problem) => ({ ...problem, standing: standingOf(problem, of.steps) })),
  cite: (cited) => citation(of, cited),
  paper: of.facts.papers?.find(({ document }) => document === name) ?? {},
});

/** Ours as it was issued, theirs as it came in. */
function citation({ documents, facts }: CaseView, name: string): Reference | undefined {
  const issued = documents.find(({ document }) => document === name)?.issued;
  const { title, number, date } = issued ?? facts.received?.find(({ to }) => name === `reply/${to}`) ?? {};
  return title === undefined ? undefined : { title, ...(number && { number }), ...(date && { date }) };
}

/** The input of a kind, as far as the facts go. */
export function caseInput(of: CaseView, { document, name }: Pick<PlannedDocument, 'document' | 'name'>): Fields {
  const context = contextOf(of, name);
  const { paper } = context;
  const composed = document.compose(context);
  const input = {
    kind: typeof document.kind === 'string' ? document.kind : document.kind(context),
    head: composed.headless ? undefined : headOf(context, composed),
    title: paper.title ?? composed.title,
    addressees: nonEmpty(paper.addressees ?? composed.addressees),
    content: composed.content || paper.content ? { ...composed.content, ...paper.content } : undefined,
    body: composed.body,
    closing: composed.bare ? undefined : { date: paper.date, seal: paper.seal ?? 'space', note: paper.note },
    imprint: composed.bare ? undefined : imprintOf(context, composed),
  };
  return compact(input) as Fields;
}

function headOf({ paper, facts }: ChainContext, composed: Composed): Fields {
  const code = paper.code ?? composed.code;
  const year = yearOf(paper.date ?? lastDay(facts));
  return {
    issuers: paper.issuers ?? composed.issuers ?? [facts.organs.issuer ?? facts.organs.office],
    number: code === undefined ? undefined : { code, year },
    signers: paper.signers,
    format: composed.format,
  };
}

function imprintOf({ paper }: ChainContext, composed: Composed): Fields | undefined {
  const copyTo = nonEmpty(paper.copyTo ?? composed.copyTo?.filter((organ) => organ !== undefined));
  const { printedBy, copies } = paper;
  if (copyTo === undefined && printedBy === undefined) return undefined;
  return { copyTo, printedBy, ...(printedBy === undefined ? {} : { printedOn: paper.date }), copies };
}

const nonEmpty = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

const lastDay = ({ rounds = [] }: ChainContext['facts']): string | undefined => rounds.at(-1)?.end;

/** Without what is not known. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, compact(part)]));
}
