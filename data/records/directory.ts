import * as v from 'valibot';
import type { Collection } from '../store/port';

const name = v.pipe(v.string(), v.minLength(1));

const directorySchema = v.strictObject({
  units: v.array(v.strictObject({ name, shortName: v.optional(name), code: v.optional(name) })),
  people: v.array(v.strictObject({ name, unit: v.optional(name), position: v.optional(name) })),
  /** 主送、抄送 groups under one name: 各县区人民政府 … */
  groups: v.array(v.strictObject({ name, members: v.array(name) })),
  seals: v.array(v.strictObject({ name, owner: name, file: v.optional(name) })),
  series: v.array(v.strictObject({ code: name, start: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});
/** 通讯录: what the office fills in again and again. */
export type Directory = Readonly<v.InferOutput<typeof directorySchema>>;

export const directory: Collection<Directory> = { name: 'directory', schema: directorySchema, strict: false };
export const DIRECTORY_KEY = 'directory';
