import { generalKind } from '../shared/general-kind';
import { eitherHead } from '../shared/heads';
import { addresseesExpected, replyNamesRequest } from '../shared/rules';
import { letterMarkIfChosen } from '../shared/views';
import relocation from './sample-relocation.json';
import letterForm from './sample-letter-form.json';
import template from './template.hbs';

/** 批复: answers a 请示 of a lower body (条例 article 8 (12)). */
export const reply = generalKind({
  id: 'reply',
  name: '批复',
  help: '答复下级机关的请示事项；文件格式，也可以用信函格式',
  template,
  head: eitherHead,
  view: letterMarkIfChosen,
  rules: [addresseesExpected('批复'), replyNamesRequest],
  samples: [
    { name: '同意调整选址的批复', input: relocation },
    { name: '信函格式的批复', input: letterForm },
  ],
});
