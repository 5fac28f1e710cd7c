import { prepare } from '#electron/services/produce';
import type { Run } from '../command';
import { engineDeps } from '../engine-deps';
import { layoutJson } from '../layout-json';
import { readProfileOption } from '../profile-option';
import { readSource } from '../source';
import { readTemplatesOption } from '../templates-option';

/** The laid-out pages as JSON (outside contract, section 4). */
export const runLayout: Run = async (invocation, io) => {
  const read = await readProfileOption(invocation);
  const office = await readTemplatesOption(invocation);
  if (!read.ok || !office.ok) {
    io.fail([read, office].flatMap((part) => (part.ok ? [] : part.problems)));
    return 2;
  }
  const source = await readSource(invocation.operands[0] ?? '');
  if (!source.ok) {
    io.fail(source.problems);
    return source.status;
  }
  const prepared = prepare(source.json, {
    ...engineDeps(read.asked.profile, office.asked.templates),
    pictures: source.pictures,
  });
  if (!prepared.ok) {
    io.fail(prepared.problems);
    return 2;
  }
  io.out(`${layoutJson(prepared.laidOut)}\n`);
  return 0;
};
