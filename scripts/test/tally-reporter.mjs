import { writeFileSync } from 'node:fs';

/**
 * Counts a finished vitest run into the file `ZHIWEN_TALLY` names. A test that was skipped, left for later or never
 * reached has not passed, so it counts as failed and is named; so does a file that could not be loaded.
 */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const failures = unhandledErrors.map((error) => `未捕获的错误：${error.message}`);
    let passed = 0;
    for (const module of modules) {
      for (const error of module.errors()) failures.push(`${module.relativeModuleId}：${error.message}`);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else failures.push(`${module.relativeModuleId} > ${test.fullName}${state === 'failed' ? '' : '（未运行）'}`);
      }
    }
    writeFileSync(process.env.ZHIWEN_TALLY, JSON.stringify({ passed, failures }));
  }
}
