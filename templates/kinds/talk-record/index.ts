import type { DocumentKind } from '../kind';
import { FORM_WAIVES } from '../shared/forms';
import { recorderApart } from '../shared/talk-rules';
import { talkSchema, type TalkWords } from '../shared/talk-schema';
import { talkView } from '../shared/talk-view';
import education from './sample-education.json';
import reminder from './sample-reminder.json';
import template from './template.hbs';

const words: TalkWords = {
  kind: 'talk-record',
  name: '谈话记录',
  purpose: '谈话提醒、批评教育的记录，由谈话对象核对签名',
};

/** 谈话记录: a reminder or a criticism given in a talk (责任追究办法 article 6 (1)). */
export const talkRecord: DocumentKind = {
  id: words.kind,
  name: words.name,
  format: 'document',
  version: '1.0',
  schema: talkSchema(words),
  template,
  view: talkView,
  rules: [recorderApart],
  waives: FORM_WAIVES,
  samples: [
    { name: '批评教育谈话记录', input: education },
    { name: '谈话提醒记录', input: reminder },
  ],
};
