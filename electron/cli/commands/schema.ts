import { jsonSchema } from '#schema/json-schema';
import type { Run } from '../command';
import { namedKind } from '../named-kind';

export const runSchema: Run = (invocation, io) => {
  const kind = namedKind(invocation.operands[0] ?? '');
  if ('code' in kind) {
    io.fail([kind]);
    return Promise.resolve(2);
  }
  io.out(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`);
  return Promise.resolve(0);
};
