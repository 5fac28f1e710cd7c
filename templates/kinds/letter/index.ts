import type { DocumentKind } from '../kind';
import { markView } from '../shared/mark-view';
import { letterSchema } from './schema';
import inquiry from './sample-inquiry.json';
import reply from './sample-reply.json';
import template from './template.hbs';

/** 函: between organs that are not subordinate to each other (条例 article 8 (14)); the sponsor's mark alone, without 文件. */
export const letter: DocumentKind = {
  id: 'letter',
  name: '函',
  format: 'letter',
  version: '1.0',
  schema: letterSchema,
  template,
  view: ({ head = {} }) => ({ 发文机关标志: markView({ ...head, markStyle: 'sponsor' }, '') }),
  samples: [
    { name: '商请协助调查的函', input: inquiry },
    { name: '答复征求意见的函', input: reply },
  ],
};
