import type { ZhiwenBridge } from '#data/contract/api';
import { CALL_NAMES, channelOf, EVENT_NAMES, type EventName } from '#data/contract/contract';

/** The two things a bridge needs of a wire. */
export interface Wire {
  readonly invoke: (channel: string, argument: unknown) => Promise<unknown>;
  readonly listen: (channel: string, listener: (payload: unknown) => void) => () => void;
}

/** One function for every call of the contract, and `on` for its events. */
export function bridgeOver(wire: Wire): ZhiwenBridge {
  const callers = CALL_NAMES.map((name) => [name, (argument: unknown) => wire.invoke(channelOf(name), argument)]);
  const on = (event: EventName, listener: (payload: unknown) => void): (() => void) =>
    EVENT_NAMES.includes(event) ? wire.listen(channelOf(event), listener) : () => undefined;
  return { ...Object.fromEntries(callers), on } as ZhiwenBridge;
}
