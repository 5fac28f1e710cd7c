import { ensureFolder } from '#electron/storage/folder';
import { sweepTemporaries } from '#electron/storage/temporary-files';
import type { Run } from '../command';
import { folderFailure } from '../failure';
import { readPlan } from '../generate/plan';
import { openProducer } from '../generate/producer';
import { reportAll, reportOne, statusOf, type Reported } from '../generate/report';
import { writeOutcome } from '../generate/write-outcome';
import { nameOf } from '../source';

/**
 * One set of files for each input. Inputs are worked on side by side and written in the order given, so that names and
 * results do not depend on chance; one that fails does not stop the others.
 */
export const runGenerate: Run = async (invocation, io) => {
  const read = await readPlan(invocation);
  if (!read.ok) {
    io.fail(read.problems);
    return 2;
  }
  const { plan } = read;
  try {
    await ensureFolder(plan.out);
  } catch (error) {
    const { problem, status } = folderFailure(error, plan.out);
    io.fail([problem]);
    return status;
  }
  await sweepTemporaries(plan.out, Date.now());
  const producer = openProducer(plan);
  const form = { json: invocation.has('json'), many: plan.inputs.length > 1 };
  const taken = new Set<string>();
  const all: Reported[] = [];
  try {
    for (const [index, input] of plan.inputs.entries()) {
      const made = await producer.produce(index);
      const reported = { input, outcome: await writeOutcome(made, plan, taken) };
      all.push(reported);
      reportOne(reported, io, form);
      if (form.many)
        io.note(`[${index + 1}/${plan.inputs.length}] ${nameOf(input)} ${reported.outcome.ok ? '完成' : '失败'}\n`);
    }
  } finally {
    await producer.close();
  }
  if (form.json) reportAll(all, io);
  return statusOf(all);
};
