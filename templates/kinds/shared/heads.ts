/** Heads of kinds that differ from the usual one in what is asked. */
import * as v from 'valibot';
import { headWith, layoutFormat, orderNumber, publicNumber } from '#schema/envelope';
import { line, list } from '#schema/fields';

/** Upward documents name who signed them (《党政机关公文处理工作条例》 article 9 (6)). */
export const upwardHead = headWith({
  signers: list('签发人', line('签发人姓名'), {
    help: '上行文应当标注；联合行文时依次写各机关签发人',
    widget: 'lines',
  }),
});

/** 令号 instead of 发文字号 (GB/T 9704—2012 10.2). */
export const orderHead = v.optional(headWith({ number: v.optional(orderNumber) }));

/** 公报, 公告 and 通告 may be numbered 第1号. */
export const publicHead = v.optional(headWith({ number: v.optional(publicNumber) }));

/** Sent as a letter or as a general document, as the office likes. */
export const eitherHead = v.optional(headWith({ format: v.optional(layoutFormat) }));
