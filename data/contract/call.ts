import type * as v from 'valibot';

/** A call of the window: what it takes, checked at the door, and what it answers. */
export interface Call<Schema extends v.GenericSchema, Result> {
  readonly argument: Schema;
  /** Carries the type of the answer; never set. */
  readonly result?: () => Result;
}

export const takes = <const Schema extends v.GenericSchema>(argument: Schema) => ({
  returns: <Result>(): Call<Schema, Result> => ({ argument }),
});
