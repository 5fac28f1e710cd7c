import { say } from './say.mjs';

/** Exit status for a lack in the environment (outside contract, section 2). */
const ENVIRONMENT_LACKS = 3;

/** Something set-up could not provide: what it is, and the exact line that would. Thrown; `runScript` reports it. */
export const missing = (what, command) => Object.assign(new Error(what), { code: 'MISSING', command });

/**
 * Runs a script's main function and turns its outcome into an exit status.
 * @param {() => Promise<number>} main resolves to the exit status
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error.code === 'BUILD') return say(error.message);
    if (error.code !== 'MISSING') throw error;
    say(`缺少运行条件：${error.message}`);
    say('请执行下面这一行，然后重试：');
    process.stderr.write(`\n    ${error.command}\n\n`);
    process.exitCode = ENVIRONMENT_LACKS;
  }
}
