import { writeFileSync } from 'node:fs';

/**
 * Gathers what the tests of a vitest run say they prove (test/support/proves.ts) into the file `ZHIWEN_PROOFS` names.
 * Only a test that has passed proves anything.
 */
export default class ProofsReporter {
  onTestRunEnd(modules) {
    const proofs = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.result().state !== 'passed') continue;
        for (const proof of test.meta().proofs ?? []) proofs.push({ ...proof, test: module.relativeModuleId });
      }
    }
    writeFileSync(process.env.ZHIWEN_PROOFS, JSON.stringify(proofs));
  }
}
