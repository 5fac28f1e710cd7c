import { mendDraft } from './mend-draft';
import type { DraftInput, InputProblem, JsonObject } from '#data/contract/types';
import type { LaidOut } from '#engine/pages/page';
import { prepare, type ProduceDeps } from '#electron/services/produce';
import type { DocumentKind } from '#kinds/kind';
import { findKind } from '#kinds/registry';
import { jsonSchema } from '#schema/json-schema';

/** Mending one problem can bring up the next; more rounds than a draft has levels help nobody. */
const MENDING_ROUNDS = 6;

const schemas = new Map<string, JsonObject>();

/** JSON Schema of a kind, made once. */
export function kindSchema(kind: DocumentKind): JsonObject {
  const schema = schemas.get(kind.id) ?? (jsonSchema(kind) as JsonObject);
  schemas.set(kind.id, schema);
  return schema;
}

export interface Presented {
  /** What is wrong with the draft as it is. */
  readonly problems: readonly InputProblem[];
  /** The draft's pages, or those of the draft mended; absent where even mending leaves nothing to show. */
  readonly laidOut?: LaidOut;
}

/**
 * Lays out a draft, finished or not: the page grows while the form is being filled in. `beside` is what is wrong with
 * the pictures it names.
 */
export function present(draft: DraftInput, beside: readonly InputProblem[], deps: ProduceDeps): Presented {
  const first = prepare(draft, deps);
  if (first.ok) return { problems: beside, laidOut: withoutDoubles(first.laidOut, beside) };
  const problems = [...first.problems, ...beside];
  const kind = findKind(draft.kind);
  if (kind === undefined) return { problems };

  let mended = draft;
  let found = first.problems;
  for (let round = 0; round < MENDING_ROUNDS; round += 1) {
    mended = mendDraft(mended, found, kindSchema(kind));
    const again = prepare(mended, deps);
    if (again.ok) return { problems, laidOut: withoutDoubles(again.laidOut, beside) };
    found = again.problems;
  }
  return { problems };
}

/** Layout misses a picture, too; once is enough to say so. */
function withoutDoubles(laidOut: LaidOut, beside: readonly InputProblem[]): LaidOut {
  if (beside.length === 0) return laidOut;
  const fields = new Set(beside.map(({ path }) => path.replace(/(?:\.image)?\.file$/u, '')));
  const diagnostics = laidOut.diagnostics.filter(
    ({ severity, path = '' }) => severity !== 'error' || !fields.has(path.replace(/(?:\.image)?(?:\.file)?$/u, '')),
  );
  return { ...laidOut, diagnostics };
}
