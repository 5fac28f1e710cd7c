import { gbt33476 } from '#standard/gbt33476';
import type { LayoutProfile } from '#standard/profile';

/** Every layout profile, the default first. */
export const PROFILES: readonly LayoutProfile[] = [gbt33476];

/** The profile of that name; the default where no name is given. */
export const findProfile = (name: string | undefined): LayoutProfile | undefined =>
  PROFILES.find((profile) => name === undefined || profile.name === name);
