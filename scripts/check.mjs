/** npm run check: every quick check. Silent about what holds, but for one line each. */
import { steps } from './check/steps.mjs';
import { runScript } from './lib/missing.mjs';
import { run } from './lib/run.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

async function passes({ title, args, hint }) {
  const started = performance.now();
  if (hint) {
    for (const line of hint()) process.stdout.write(`  提示 ${line}\n`);
    return true;
  }
  const { code, stdout } = await run(process.execPath, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? '通过' : '不通过'}  ${title}  ${seconds} 秒\n`);
  if (code !== 0) process.stdout.write(stdout);
  return code === 0;
}

await runScript(async () => {
  await ensureNodeModules();
  let failed = 0;
  for (const step of steps()) if (!(await passes(step))) failed += 1;
  return failed === 0 ? 0 : 1;
});
