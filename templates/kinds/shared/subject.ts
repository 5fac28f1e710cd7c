import * as v from 'valibot';
import { line, option } from '#schema/fields';
import { rule } from '#schema/rule';

const post = line('职务', { help: '个人必填；写全称' });

/** How a name is followed: 同志 is not said of those it no longer fits. */
export const address = v.optional(
  option('称呼', { comrade: '姓名后加“同志”', plain: '只写姓名' }, { help: '不再称同志的选“只写姓名”' }),
  'comrade',
);

/** Fields of whoever is held to account; `placed` belongs behind the record they are in. */
export const subjectFields = {
  type: option('对象类别', { unit: '单位', person: '个人' }),
  name: line('名称（姓名）', { help: '单位写全称，个人写姓名' }),
  unit: v.optional(line('所在单位', { help: '个人必填' })),
  post: v.optional(post),
  address,
};

/** Fields of a person. */
export const personFields = { name: line('姓名'), unit: line('所在单位', { help: '写全称' }), post, address };

export interface Person {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly post?: string | undefined;
  readonly address?: 'comrade' | 'plain' | undefined;
}
export interface Subject extends Person {
  readonly type: 'unit' | 'person';
}

/** A person is nobody's until unit and post are known. */
export const placed = <T extends Subject>() =>
  v.check<T, string>(
    ({ type, unit, post: held }) => type === 'unit' || (unit !== undefined && held !== undefined),
    rule('person-incomplete', '对象是个人时，应当写明所在单位和职务'),
  );

/** 赵立新同志 */
export const personName = ({ name, address: manner }: Person): string => (manner === 'plain' ? name : `${name}同志`);

/** 县住房和城乡建设局党组成员、副局长 */
export const postOf = ({ unit = '', post: held = '' }: Person): string => `${unit}${held}`;

/** 县住房和城乡建设局副局长赵立新同志: how a document addresses a person. */
export const addressPerson = (person: Person): string => `${postOf(person)}${personName(person)}`;

export const addressSubject = (subject: Subject): string =>
  subject.type === 'person' ? addressPerson(subject) : subject.name;

/** 赵立新同志, or the unit's name. */
export const subjectName = (subject: Subject): string =>
  subject.type === 'person' ? personName(subject) : subject.name;
