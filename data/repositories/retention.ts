import type { Retention } from '../records/archive';

export interface RetentionAdvice {
  readonly retention: Retention;
  /** Chinese: why. */
  readonly reason: string;
}

const RULE = '《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）';
const LASTING = `制发的规范性、综合性文件一般永久保存；依据${RULE}的精神`;
const ORDINARY = `一般业务文件通常保存30年；依据${RULE}的精神`;
const BRIEF = `事务性、一次性的文件通常保存10年；依据${RULE}的精神`;

const BY_KIND: Readonly<Record<string, RetentionAdvice>> = {
  resolution: { retention: 'Y', reason: LASTING },
  decision: { retention: 'Y', reason: LASTING },
  order: { retention: 'Y', reason: LASTING },
  communique: { retention: 'Y', reason: LASTING },
  announcement: { retention: 'Y', reason: LASTING },
  opinion: { retention: 'Y', reason: LASTING },
  bill: { retention: 'Y', reason: LASTING },
  minutes: { retention: 'Y', reason: `领导班子会议纪要一般永久保存，其他会议纪要可为30年；依据${RULE}的精神` },
  'public-notice': { retention: 'D30', reason: ORDINARY },
  circular: { retention: 'D30', reason: `重要通报、问责通报可为永久；依据${RULE}的精神` },
  letter: { retention: 'D10', reason: BRIEF },
};

/** A suggestion and no more: the unit's own schedule, approved by the archives, decides (国家档案局令第8号 art. 12). */
export const suggestRetention = (kind: string): RetentionAdvice =>
  BY_KIND[kind] ?? { retention: 'D30', reason: ORDINARY };
