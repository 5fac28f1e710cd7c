import * as v from 'valibot';
import { date, line, record } from '#schema/fields';
import { formatDate } from '../wording';

/** 整改情况报送: until when, to whom, and whom to ask. */
export const report = record('整改情况报送', {
  by: date('报送时限'),
  to: line('报送单位'),
  contact: v.optional(line('联系人')),
  phone: v.optional(line('联系电话')),
});

export type Report = v.InferOutput<typeof report>;

export const reportView = ({ by, to, contact, phone }: Report) => ({
  报送时限: formatDate(by),
  报送单位: to,
  联系方式: [labelled('联系人', contact), labelled('联系电话', phone)].filter(Boolean).join('，'),
});

const labelled = (label: string, value: string | undefined): string =>
  value === undefined ? '' : `${label}：${value}`;
