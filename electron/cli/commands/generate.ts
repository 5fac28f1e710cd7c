import type { Run } from '../command';
import { readItems, readManner } from '../generate/plan';
import { runPlan } from '../generate/run';

/** One set of files for each input. */
export const runGenerate: Run = async (invocation, io) => {
  const [items, read] = [readItems(invocation.operands), await readManner(invocation)];
  if ('code' in items || !read.ok) {
    io.fail([...(read.ok ? [] : read.problems), ...('code' in items ? [items] : [])]);
    return 2;
  }
  return runPlan({ ...read.manner, items }, io, { json: invocation.has('json') });
};
