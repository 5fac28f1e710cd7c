import type { Diagnostic } from '#engine/diagnose';
import type { Picture, Pictures } from '#engine/pictures/picture';
import type { IssuedDocument } from '#data/records/document';
import type { Reference } from '#data/records/link';
import type { Series } from '#data/records/number';
import type { Step } from '#data/records/people';
import { issueDocument, type Rendered } from '#data/repositories/issue';
import { findTemplate } from '#data/repositories/templates';
import type { StoreFailure } from '#data/store/failure';
import type { Notice, Store, UnitOfWork } from '#data/store/port';
import { documentStem } from '#electron/files/file-name';
import type { DocumentKind } from '#kinds/kind';
import { formatNumber } from '#kinds/wording';
import type { DocumentInput } from '#schema/envelope';
import { parseInput } from '#schema/parse-input';
import type { InputProblem } from '#schema/problems';
import { officeKinds, type OfficeKinds } from '#office/office-kind';
import { documentFacts } from './document-facts';
import { withYearOfDate } from './number-year';
import { asProblem, prepare, renderDocx, renderPdf, type Prepared, type ProduceDeps } from './produce';
import { sourceFile } from './source-file';

export interface IssueOptions {
  readonly deps: ProduceDeps;
  /** Who issues it. */
  readonly by: string;
  /** Version of this program. */
  readonly program: string;
  /** 起始号 of a series that is used for the first time. */
  readonly start?: number;
  /** That of the reservation whose number is to be used. */
  readonly purpose?: string;
  readonly steps?: readonly Step[];
  /** The draft it is issued from, at the revision that was seen. */
  readonly draft?: { readonly id: string; readonly base: number };
  /** The issued document that it corrects, supplements or replaces. */
  readonly refersTo?: Reference;
}

export type IssueResult =
  | {
      readonly ok: true;
      readonly document: IssuedDocument;
      readonly diagnostics: readonly Diagnostic[];
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }
  | { readonly ok: false; readonly failure: StoreFailure };

/**
 * 签发、印发 of an input: its number, or the next of its series, and its files, for good. Resolves to `ok` only when all
 * of it would survive a power cut; otherwise the number is untouched.
 */
export async function issueInput(store: Store, given: unknown, options: IssueOptions): Promise<IssueResult> {
  const json = withYearOfDate(given);
  const parsed = parseInput(json);
  if (!parsed.ok) return parsed;
  const { number } = parsed.input.head ?? {};
  if (number === undefined) return { ok: false, problems: [NO_NUMBER] };
  let diagnostics: readonly Diagnostic[] = [];
  const { start, purpose, by, draft, refersTo } = options;
  const wish = { ...seriesOf(number, parsed.kind), serial: number.serial, start, purpose };
  const outcome = await store.write((unit) =>
    issueDocument(
      unit,
      { wish, by, draft, refersTo },
      async ({ serial }): Promise<Rendered | { refused: readonly InputProblem[] }> => {
        const input = withNumber(json, { ...number, serial });
        const prepared = prepare(input, { ...options.deps, office: await officeOf(unit, parsed.kind) });
        if (!prepared.ok) return { refused: prepared.problems };
        if (prepared.blocking.length > 0) return { refused: prepared.blocking.map(asProblem) };
        ({ diagnostics } = prepared);
        return render(prepared, { ...number, serial }, input, options);
      },
    ),
  );
  if (!outcome.ok) return { ok: false, failure: outcome.failure };
  if ('refused' in outcome.value) return { ok: false, problems: outcome.value.refused };
  return { ok: true, document: outcome.value, diagnostics, notices: outcome.notices };
}

const NO_NUMBER: InputProblem = {
  code: 'missing',
  path: 'head.number',
  title: '发文字号',
  message: '签发的公文要有发文字号：填写机关代字和年份，顺序号可以不填，由程序按登记簿取下一个',
};

/** The office's own template counts, whatever was shown before. */
async function officeOf(unit: UnitOfWork, { id }: DocumentKind): Promise<OfficeKinds> {
  const template = await findTemplate(unit, id);
  return officeKinds(template ? [template] : []);
}

type InputNumber = NonNullable<NonNullable<DocumentInput['head']>['number']>;

/** A number such as 第5号 is one of its kind, and runs on from year to year. */
const seriesOf = ({ code, year }: InputNumber, kind: DocumentKind): Series =>
  code === undefined || year === undefined ? { code: kind.name, year: 0 } : { code, year };

/** The input has passed the checks, so it has a head. */
function withNumber(json: unknown, number: InputNumber): unknown {
  const input = json as { readonly head: object };
  return { ...input, head: { ...input.head, number } };
}

async function render(
  prepared: Prepared,
  number: InputNumber,
  input: unknown,
  { deps, program, steps = [] }: IssueOptions,
): Promise<Rendered> {
  const { kind, flow } = prepared;
  const numberText = formatNumber(number);
  const date = prepared.input.closing?.date;
  const stem = documentStem(numberText, flow.info.title);
  const pictures = nameEach(deps.pictures ?? new Map());
  const source = sourceFile({ prepared, input, program, pictures });
  return {
    facts: {
      numberText,
      kind: kind.id,
      title: flow.info.title,
      ...(date === undefined ? {} : { date }),
      facts: documentFacts(prepared.input),
      templateVersion: kind.version,
      profile: flow.profile.name,
      program,
      steps: [...steps],
    },
    files: [
      { role: 'pdf', name: `${stem}.pdf`, bytes: await renderPdf(prepared, deps) },
      { role: 'docx', name: `${stem}.docx`, bytes: await renderDocx(prepared, deps) },
      { role: 'source', name: `${stem}.json`, bytes: source },
      ...pictures.map(({ name, picture }) => ({ role: 'picture' as const, name, bytes: picture.bytes })),
    ],
  };
}

/** Pictures lie beside the source under names of their own; the source tells which is which. */
const nameEach = (pictures: Pictures): readonly { file: string; name: string; picture: Picture }[] =>
  [...pictures].map(([file, picture], index) => ({
    file,
    name: `插图${index + 1}.${/\.png$/i.test(file) ? 'png' : 'jpg'}`,
    picture,
  }));
