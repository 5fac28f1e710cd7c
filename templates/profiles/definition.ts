import * as v from 'valibot';
import { about, line, record } from '#schema/fields';
import { rule } from '#schema/rule';
import { BUILT_INS } from './built-in';
import { settingGroups } from './settings';

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const LABELS: Readonly<Record<string, string>> = Object.fromEntries(BUILT_INS.map(({ name, title }) => [name, title]));
const NAMES = BUILT_INS.map(({ name }) => name);
const KNOWN = BUILT_INS.map(({ name, title }) => `${name}（${title}）`).join('、');

const builtIn = (title: string, help: string) =>
  v.pipe(
    v.picklist(NAMES, rule('unknown-profile', `没有这种版式，可以是 ${KNOWN}`)),
    about(title, { help }),
    v.metadata({ 'x-labels': LABELS }),
  );

/** A profile as a user writes it: a name, a title, and what differs from a built-in profile. */
export const profileDefinition = record('自定版式', {
  name: v.pipe(
    line('版式代号', { help: '小写字母、数字和连字符', example: 'city-office' }),
    v.check((name) => NAME.test(name), rule('bad-name', '只能用小写字母、数字和连字符，以字母开头，不超过 40 个')),
    v.check((name) => !NAMES.includes(name), rule('name-taken', `${NAMES.join('、')} 是自带版式的代号，请另取一个`)),
  ),
  title: line('版式名称', { example: '市政府办公室' }),
  base: v.optional(builtIn('以哪种版式为底', '没有写到的各项照它；不填时为 gbt33476'), NAMES[0]),
  ...settingGroups,
});

export type ProfileDefinition = v.InferOutput<typeof profileDefinition>;

/** `profile` of an input: the name of a built-in profile, or a definition, which then travels with the document. */
export const profileField = v.pipe(
  v.union(
    [builtIn('自带版式', ''), profileDefinition],
    rule('unknown-profile', `没有这种版式，可以是 ${KNOWN}，或写一组项目（自定版式）`),
  ),
  about('版式', { help: '不填时为 GB/T 33476.2—2016；也可写自定版式的全部内容' }),
  v.metadata({ 'x-widget': 'choice', 'x-labels': LABELS }),
);
