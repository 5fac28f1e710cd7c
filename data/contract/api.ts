/** The window's view of the contract. */
import type { Argument, CallName, EventName, Payload, Result } from './contract';
import type { Reply } from './reply';
import type { InputProblem } from './types';
import type { LaidOut } from '#engine/pages/page';

type Caller<Name extends CallName> = [Argument<Name>] extends [undefined]
  ? () => Promise<Reply<Result<Name>>>
  : (argument: Argument<Name>) => Promise<Reply<Result<Name>>>;

type Callers = { readonly [Name in CallName]: Caller<Name> };

export interface Listening {
  /** Hears an event until the function returned is called. */
  on<Name extends EventName>(event: Name, listener: (payload: Payload<Name>) => void): () => void;
}

/** What the preload script puts at `window.zhiwen`: the contract, and nothing else. */
export type ZhiwenBridge = Callers & Listening;

export type Preview =
  | { readonly status: 'superseded'; readonly revision: number }
  | {
      readonly status: 'done';
      readonly revision: number;
      readonly problems: readonly InputProblem[];
      /** A page that did not change is the same object as in the answer before, so that it need not be painted again. */
      readonly laidOut?: LaidOut;
    };

/** What the renderer works with: the bridge, with whole pages in the preview. Made by `connect`; tests make their own. */
export type ZhiwenApi = Omit<Callers, 'preview'> &
  Listening & {
    readonly preview: (argument: Omit<Argument<'preview'>, 'base'>) => Promise<Reply<Preview>>;
  };
