/**
 * Lets one piece of work run at a time and keeps one waiting: the newest. Whatever was waiting when something newer
 * came is answered `undefined`.
 */
export function latestOnly<In, Out>(work: (input: In) => Promise<Out>): (input: In) => Promise<Out | undefined> {
  let busy = false;
  let waiting: { readonly input: In; readonly settle: (output: Promise<Out> | undefined) => void } | undefined;

  const begin = (input: In): Promise<Out> => {
    busy = true;
    return work(input).finally(() => {
      busy = false;
      const next = waiting;
      waiting = undefined;
      next?.settle(begin(next.input));
    });
  };

  return (input) => {
    if (!busy) return begin(input);
    waiting?.settle(undefined);
    return new Promise((settle) => {
      waiting = { input, settle };
    });
  };
}
