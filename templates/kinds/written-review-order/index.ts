import type { DocumentKind } from '../kind';
import {
  approvalStated,
  factsOf,
  notBeforeDate,
  organisationInformed,
  resultAnnounced,
} from '../shared/accountability-rules';
import notice from './sample-notice.json';
import person from './sample-person.json';
import unit from './sample-unit.json';
import { writtenReviewOrderSchema, type WrittenReviewOrderInput } from './schema';
import template from './template.hbs';
import { orderView } from './view';

type Facts = WrittenReviewOrderInput['content'];

/** 责令作出书面检查的决定、通知书: holds a unit or a person to account by a written self-criticism and rectification. */
export const writtenReviewOrder: DocumentKind = {
  id: 'written-review-order',
  name: '责令作出书面检查的决定（通知书）',
  format: 'document',
  version: '1.1',
  schema: writtenReviewOrderSchema,
  template,
  view: orderView,
  rules: [
    approvalStated,
    resultAnnounced,
    organisationInformed,
    notBeforeDate('content.review.within.date', (input) => factsOf<Facts>(input).review.within.date),
    notBeforeDate('content.rectification.by', (input) => factsOf<Facts>(input).rectification?.by),
  ],
  samples: [
    { name: '责令单位作出书面检查', input: unit },
    { name: '责令个人作出书面检查', input: person },
    { name: '责令单位作出书面检查通知书', input: notice },
  ],
};
