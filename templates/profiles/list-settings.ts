import * as v from 'valibot';
import { BUILT_INS } from './built-in';
import { settingGroups } from './settings';

/** One setting as people read it. */
export interface ListedSetting {
  /** Path in a definition, e.g. `text.lineHeight`. */
  readonly path: string;
  readonly group: string;
  readonly title: string;
  /** What may be written: Chinese names of choices, the range of a number. */
  readonly choices: string;
  /** Chinese names of the choices. */
  readonly labels: Readonly<Record<string, string>>;
  /** Value in the default profile, as it is written in a definition. */
  readonly preset: string;
  /** Clause, and what there is to know. */
  readonly help: string;
}

type Schema = v.GenericSchema;

/** Every setting in the order of the schema. */
export function listSettings(): readonly ListedSetting[] {
  const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = BUILT_INS[0].settings;
  return Object.entries(settingGroups).flatMap(([name, group]) => {
    const { wrapped } = group as { readonly wrapped: Schema };
    return Object.entries(entriesOf(wrapped)).map(([key, field]) => {
      const setting = 'wrapped' in field ? (field.wrapped as Schema) : field;
      const { title, description } = v.getMetadata(setting);
      const preset = values[name]?.[key];
      return {
        path: `${name}.${key}`,
        group: String(v.getMetadata(wrapped)['title']),
        title: String(title),
        choices: choicesOf(setting),
        labels: labelsOf(setting),
        preset: preset === undefined ? '' : JSON.stringify(preset),
        help: typeof description === 'string' ? description : '',
      };
    });
  });
}

interface Piped {
  readonly pipe: readonly { readonly type: string; readonly requirement?: unknown; readonly entries?: object }[];
}

const stepsOf = (schema: Schema): Piped['pipe'] => ('pipe' in schema ? (schema as unknown as Piped).pipe : []);

const entriesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  (stepsOf(schema).find(({ entries }) => entries !== undefined)?.entries ?? {}) as Readonly<Record<string, Schema>>;

const labelsOf = (setting: Schema): Readonly<Record<string, string>> =>
  (v.getMetadata(setting)['x-labels'] ?? {}) as Readonly<Record<string, string>>;

function choicesOf(setting: Schema): string {
  const labels = Object.entries(labelsOf(setting));
  if (labels.length > 0) return labels.map(([value, label]) => `"${value}" ${label}`).join('；');
  const bound = (type: string) =>
    stepsOf(setting).find((step) => step.type === type)?.requirement as number | undefined;
  const [least, most] = [bound('min_value'), bound('max_value')];
  if (least !== undefined && most !== undefined) return `${least} 至 ${most}`;
  if (setting.type === 'boolean') return 'true 是；false 否';
  return setting.type === 'array' ? '字体名称的列表' : '#RRGGBB';
}
