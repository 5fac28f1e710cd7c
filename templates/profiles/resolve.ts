import * as v from 'valibot';
import { toProblems, type InputProblem } from '#schema/problems';
import type { LayoutProfile } from '#standard/profile';
import { BUILT_INS } from './built-in';
import { checkSettings } from './check-settings';
import { profileDefinition, type ProfileDefinition } from './definition';
import { settle } from './settle';
import type { ProfileSettings, SettingChanges } from './settings';

export type ResolvedProfile =
  | { readonly ok: true; readonly profile: LayoutProfile }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** The profiles that come with the program, settled, the default first. */
export const builtInProfiles: readonly LayoutProfile[] = BUILT_INS.map(settle);

const [defaultProfile = settle(BUILT_INS[0])] = builtInProfiles;
export { defaultProfile };

/** Any JSON value → a profile; Chinese problems with the path of the field where it is none. Never throws. */
export function resolveProfile(json: unknown): ResolvedProfile {
  const parsed = v.safeParse(profileDefinition, json, { abortPipeEarly: true });
  return parsed.success
    ? settleDefinition(parsed.output)
    : { ok: false, problems: toProblems(profileDefinition, parsed.issues) };
}

/** A checked name or definition → a profile, where its settings go together. */
export function settleDefinition(given: string | ProfileDefinition): ResolvedProfile {
  const base = BUILT_INS.find(({ name }) => name === (typeof given === 'string' ? given : given.base)) ?? BUILT_INS[0];
  if (typeof given === 'string') return { ok: true, profile: settle(base) };
  const { name, title, base: _, ...changes } = given;
  const settings = merge(base.settings, changes);
  const problems = checkSettings(settings);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, profile: settle({ name, title, settings }) };
}

function merge(settings: ProfileSettings, changes: SettingChanges): ProfileSettings {
  const groups = Object.entries(settings).map(([group, values]) => [
    group,
    { ...values, ...changes[group as keyof SettingChanges] },
  ]);
  return Object.fromEntries(groups) as ProfileSettings;
}
