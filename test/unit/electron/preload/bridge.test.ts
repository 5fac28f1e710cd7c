import { expect, test, vi } from 'vitest';

import { calls, events } from '#data/contract/contract';
import { bridgeOver } from '#electron/preload/bridge';

const wire = () => ({ invoke: vi.fn(() => Promise.resolve('answer')), listen: vi.fn(() => () => undefined) });

test('every call goes to its own channel', async () => {
  const { invoke, listen } = wire();
  const bridge = bridgeOver({ invoke, listen });
  expect(Object.keys(bridge).sort()).toEqual([...Object.keys(calls), 'on'].sort());
  await bridge.schema({ kind: 'notice' });
  await bridge.kinds();
  expect(invoke.mock.calls).toEqual([
    ['zhiwen:schema', { kind: 'notice' }],
    ['zhiwen:kinds', undefined],
  ]);
});

test('only events of the contract can be heard', () => {
  const { invoke, listen } = wire();
  const bridge = bridgeOver({ invoke, listen });
  for (const event of Object.keys(events)) bridge.on(event as keyof typeof events, () => undefined);
  expect(listen).toHaveBeenCalledTimes(Object.keys(events).length);
  for (const event of ['nothing', 'constructor', 'kinds', '../menuCommand']) bridge.on(event as never, () => undefined);
  expect(listen).toHaveBeenCalledTimes(Object.keys(events).length);
});
