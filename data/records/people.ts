import * as v from 'valibot';

/** When something was done: ISO 8601 with offset. */
export const moment = v.pipe(v.string(), v.isoTimestamp());

/** Who did it, as the office calls them: a name, or a role with it. */
export const person = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const counting = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** SHA-256, lower-case hexadecimal. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Any JSON object; what it means, its own reader checks. */
export const jsonObject = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/**
 * 办理环节 (条例 arts 18–25): who did it and when, with the opinion that the 发文稿纸 has room for. `drafted` 拟稿 ·
 * `reviewed` 核稿、审核 · `countersigned` 会签 · `signed` 签发 · `checked` 复核 · `returned` 退回: what was entered before no longer holds.
 */
export const step = v.strictObject({
  step: v.picklist(['drafted', 'reviewed', 'countersigned', 'signed', 'checked', 'returned']),
  by: person,
  at: moment,
  opinion: v.optional(v.string()),
  /** Of the draft: what was seen when it was done. */
  revision: v.optional(counting),
});
export type Step = Readonly<v.InferOutput<typeof step>>;
