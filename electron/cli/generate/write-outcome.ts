import type { Diagnostic } from '#engine/diagnose';
import { distinctStem } from '#electron/files/file-name';
import { writeSet } from '#electron/files/write-set';
import { explainFailure } from '../failure';
import type { Failed } from '../source';
import type { Made } from './make-one';
import type { Plan } from './plan';

/** What became of one input. */
export type Outcome =
  { readonly ok: true; readonly paths: readonly string[]; readonly diagnostics: readonly Diagnostic[] } | Failed;

/** Writes what was made of one input. `taken` are the names this run has given so far, in lower case; it grows. */
export async function writeOutcome(made: Made, plan: Plan, taken: Set<string>): Promise<Outcome> {
  if (!made.ok) return made;
  const stem = distinctStem(made.stem, taken);
  taken.add(stem.toLowerCase());
  const files = made.files.map(({ format, bytes }) => ({ name: `${stem}.${format}`, bytes }));
  try {
    const paths = await writeSet(plan.out, files, { overwrite: plan.overwrite });
    return { ok: true, paths, diagnostics: made.diagnostics };
  } catch (error) {
    const { problem, status } = explainFailure(error);
    return { ok: false, problems: [problem], status };
  }
}
