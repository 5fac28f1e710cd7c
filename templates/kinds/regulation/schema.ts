import * as v from 'valibot';
import { body } from '#schema/body';
import { envelope } from '#schema/envelope';
import { record } from '#schema/fields';
import { adoptions, stage } from '../shared/adoption';

export const regulationSchema = envelope(
  'regulation',
  '规章制度文本',
  {
    content: v.optional(record('文本情况', { stage, adoptions })),
    body: body('正文'),
  },
  { help: '办法、细则、规定、方案、意见稿的文本，不带版头；正式施行一般用通知印发' },
);

export type RegulationInput = v.InferOutput<typeof regulationSchema>;
