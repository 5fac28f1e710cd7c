import type { Duty, DutyFacts, Post } from '../records/duties';

export type Whose =
  | { readonly of: 'all' }
  | { readonly of: 'unit'; readonly name: string }
  | { readonly of: 'person'; readonly name: string };

/** A duty with the post that holds it; a duty without one stands alone. */
export interface HeldDuty {
  readonly duty: Duty;
  readonly post: Post | undefined;
}

/** The duties of the whole office, of one unit (kinds of units count with those they cover), or of one person. */
export function selectDuties(
  { posts, duties }: Pick<DutyFacts, 'posts' | 'duties'>,
  whose: Whose,
): readonly HeldDuty[] {
  const held = duties.map((duty) => ({
    duty,
    post: posts.find(({ unit, name }) => unit === duty.unit && name === duty.post),
  }));
  if (whose.of === 'all') return held;
  return held.filter(({ duty, post }) =>
    whose.of === 'unit'
      ? duty.unit === whose.name || post?.covers?.includes(whose.name) === true
      : post?.people?.includes(whose.name) === true,
  );
}
