import { builtInProfiles, defaultProfile, settleDefinition, type ResolvedProfile } from '#profiles/resolve';
import type { DocumentInput } from '#schema/envelope';
import type { LayoutProfile } from '#standard/profile';

/** The profile a document is laid out by: the one asked for, else the one it records, else the default. */
export function profileOf({ profile }: Pick<DocumentInput, 'profile'>, asked?: LayoutProfile): ResolvedProfile {
  if (asked !== undefined) return { ok: true, profile: asked };
  if (profile === undefined) return { ok: true, profile: defaultProfile };
  const resolved = settleDefinition(profile);
  if (resolved.ok) return resolved;
  return { ok: false, problems: resolved.problems.map((one) => ({ ...one, path: `profile.${one.path}` })) };
}

/** The built-in profile of that name. */
export const findProfile = (name: string): LayoutProfile | undefined =>
  builtInProfiles.find((profile) => profile.name === name);
