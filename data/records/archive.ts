import * as v from 'valibot';
import type { Collection } from '../store/port';
import { counting, moment, person } from './people';

/** 保管期限: 永久、定期30年、定期10年 (国家档案局令第8号). */
export const retention = v.picklist(['Y', 'D30', 'D10']);

const itemSchema = v.strictObject({
  /** 全宗号-档案门类·年度-保管期限-机构(问题)-件号 (DA/T 22—2015) */
  archiveNumber: v.pipe(v.string(), v.minLength(1)),
  fonds: v.string(),
  year: counting,
  retention,
  /** 机构（问题）; optional by the rule. */
  section: v.optional(v.string()),
  /** 件号, from 1 within year, retention and section. */
  item: v.pipe(counting, v.minValue(1)),
  pages: counting,
  /** Key of the issued document. */
  document: v.string(),
  archivedAt: moment,
  archivedBy: person,
  remark: v.optional(v.string()),
});
/** 归档文件的一件 */
export type ArchiveItem = Readonly<v.InferOutput<typeof itemSchema>>;

/** By the document's key. */
export const archive: Collection<ArchiveItem> = { name: 'archive', schema: itemSchema, strict: true };
