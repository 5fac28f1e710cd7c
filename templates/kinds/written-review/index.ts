import type { ContextRule, DocumentKind } from '../kind';
import { factsOf } from '../shared/accountability-rules';
import { addresseesExpected } from '../shared/rules';
import person from './sample-person.json';
import unit from './sample-unit.json';
import { writtenReviewSchema, type WrittenReviewInput } from './schema';
import template from './template.hbs';
import { reviewView } from './view';

type Facts = WrittenReviewInput['content'];

const byPerson = (input: Parameters<ContextRule['broken']>[0]): boolean =>
  factsOf<Facts>(input).author.type === 'person';

const sealed: ContextRule = {
  code: 'seal-missing',
  severity: 'hint',
  path: 'closing.seal',
  message: '单位的书面检查一般加盖公章，请在“印章”一项选择留出盖章位置',
  broken: (input) => !byPerson(input) && (input.closing?.seal ?? 'none') === 'none',
};

const notOverdue: ContextRule = {
  code: 'deadline-before-date',
  severity: 'warning',
  path: 'content.measures',
  message: '有的整改措施时限早于成文日期，又没有填写完成日期，请核对',
  broken: (input) => {
    const dated = input.closing?.date;
    return dated !== undefined && factsOf<Facts>(input).measures.some(({ by }) => by !== undefined && by < dated);
  },
};

/** What a person hands in has neither head nor number, and is signed by hand. */
const PERSONAL = ['mark-missing', 'number-missing', 'signature-missing'];
/** What a unit hands in goes upwards, with or without 签发人. */
const OF_UNIT = ['signers-not-upward'];

/** 书面检查: what a unit or a person hands in that was ordered to. */
export const writtenReview: DocumentKind = {
  id: 'written-review',
  name: '书面检查',
  format: 'document',
  version: '1.0',
  schema: writtenReviewSchema,
  template,
  view: reviewView,
  rules: [addresseesExpected('书面检查'), sealed, notOverdue],
  waives: (input) => (byPerson(input) ? PERSONAL : OF_UNIT),
  samples: [
    { name: '单位的书面检查', input: unit },
    { name: '个人的书面检查', input: person },
  ],
};
