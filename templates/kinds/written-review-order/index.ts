import type { DocumentKind } from '../kind';
import person from './sample-person.json';
import unit from './sample-unit.json';
import { writtenReviewOrderSchema } from './schema';
import template from './template.hbs';
import { orderView } from './view';

/** 责令作出书面检查的决定: holds a unit or a person to account by a written self-criticism and rectification. */
export const writtenReviewOrder: DocumentKind = {
  id: 'written-review-order',
  name: '责令作出书面检查的决定',
  format: 'document',
  version: '1.0',
  schema: writtenReviewOrderSchema,
  template,
  view: orderView,
  samples: [
    { name: '责令单位作出书面检查', input: unit },
    { name: '责令个人作出书面检查', input: person },
  ],
};
