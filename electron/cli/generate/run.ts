import { ensureFolder } from '#electron/storage/folder';
import { sweepTemporaries } from '#electron/storage/temporary-files';
import type { ExitStatus, Io } from '../command';
import { folderFailure } from '../failure';
import { catchInterrupt } from './interrupt';
import type { Plan } from './plan';
import { openProducer } from './producer';
import { reportAll, reportOne, statusOf, type Reported } from './report';
import { writeOutcome } from './write-outcome';

/**
 * Makes every item of a plan. They are worked on side by side and written in the order given, so that names and results
 * do not depend on chance; one that fails does not stop the others, an interrupt stops before the next.
 */
export async function runPlan(plan: Plan, io: Io, { json }: { readonly json: boolean }): Promise<ExitStatus> {
  try {
    await ensureFolder(plan.out);
  } catch (error) {
    const { problem, status } = folderFailure(error, plan.out);
    io.fail([problem]);
    return status;
  }
  await sweepTemporaries(plan.out, Date.now());
  const total = plan.items.length;
  const form = { json, many: total > 1 };
  const taken = new Set<string>();
  const all: Reported[] = [];
  const interrupt = catchInterrupt();
  const producer = openProducer(plan);
  try {
    for (const [index, item] of plan.items.entries()) {
      if (interrupt.asked()) break;
      const made = await producer.produce(index);
      const reported = { item, outcome: await writeOutcome(made, item, plan, taken) };
      all.push(reported);
      reportOne(reported, io, form);
      if (form.many) io.note(`[${index + 1}/${total}] ${item.name} ${reported.outcome.ok ? '完成' : '失败'}\n`);
    }
  } finally {
    interrupt.release();
    await producer.close();
  }
  if (json) reportAll(all, io);
  if (all.length === total) return statusOf(all);
  io.note(`已停止：前 ${all.length} 份已处理，其余 ${total - all.length} 份没有生成\n`);
  return 1;
}
