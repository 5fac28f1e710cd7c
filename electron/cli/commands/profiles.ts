import { BUILT_INS } from '#profiles/built-in';
import { profileDefinition } from '#profiles/definition';
import { listSettings } from '#profiles/list-settings';
import { schemaOf } from '#schema/json-schema';
import type { Run } from '../command';
import { alignTable } from '../table';

/** The profiles that come with the program, with what sets each apart from the default. */
export const runProfiles: Run = (invocation, io) => {
  if (invocation.has('schema')) {
    io.out(`${JSON.stringify(schemaOf(profileDefinition), null, 2)}\n`);
    return Promise.resolve(0);
  }
  const list = BUILT_INS.map((profile) => ({ ...profile, differs: differences(profile.settings) }));
  if (invocation.has('json')) {
    io.out(`${JSON.stringify(list, null, 2)}\n`);
  } else {
    const rows = list.map(({ name, title, differs }) => [
      name,
      title,
      differs.map(({ title: setting, value }) => `${setting} ${value}`).join('；'),
    ]);
    io.out(alignTable([['代号', '名称', '与默认版式不同之处'], ...rows]));
  }
  return Promise.resolve(0);
};

function differences(settings: Readonly<Record<string, object>>) {
  const presets: Readonly<Record<string, object>> = BUILT_INS[0].settings;
  return listSettings().flatMap(({ path, title, labels }) => {
    const [group = '', key = ''] = path.split('.');
    const value = valueOf(settings[group], key);
    if (value === valueOf(presets[group], key)) return [];
    return [{ path, title, value: labels[value] ?? value }];
  });
}

const valueOf = (group: object | undefined, key: string): string =>
  `${(group as Readonly<Record<string, string | number | boolean>> | undefined)?.[key] ?? ''}`;
