/** Runs tasks one after the other, in the order they come; one that fails does not stop the others. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined); // Whoever asked hears of it by `turn`.
    return turn;
  };
}
