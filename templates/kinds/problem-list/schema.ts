import type * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { list, record } from '#schema/fields';
import { issuedList } from '../shared/issued-list';
import { problem } from '../shared/problem';

export const problemListSchema = envelope(
  'problem-list',
  '问题清单',
  { content: record('清单内容', { ...issuedList, problems: list('问题清单', problem, { widget: 'table' }) }) },
  { help: '督查发现问题的清单，横排；可以单独成文，也可以用通知印发' },
);

export type ProblemListInput = v.InferOutput<typeof problemListSchema>;
