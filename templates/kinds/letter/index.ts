import type { DocumentKind } from '../kind';
import { letterMark } from '../shared/views';
import { letterSchema } from './schema';
import inquiry from './sample-inquiry.json';
import reply from './sample-reply.json';
import template from './template.hbs';

/** 函: between organs that are not subordinate to each other (条例 article 8 (14)); a letter unless the office wants a general document. */
export const letter: DocumentKind = {
  id: 'letter',
  name: '函',
  format: 'letter',
  version: '1.0',
  schema: letterSchema,
  template,
  view: (input) => (input.head?.format === 'document' ? {} : letterMark(input)),
  samples: [
    { name: '商请协助调查的函', input: inquiry },
    { name: '答复征求意见的函', input: reply },
  ],
};
