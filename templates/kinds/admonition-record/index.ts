import type { DocumentKind } from '../kind';
import { FORM_WAIVES } from '../shared/forms';
import { recorderApart, reviewDemandedInTalk } from '../shared/talk-rules';
import { admonitionTalkSchema, type TalkWords } from '../shared/talk-schema';
import { talkView } from '../shared/talk-view';
import dialogue from './sample-dialogue.json';
import summary from './sample-summary.json';
import template from './template.hbs';

const words: TalkWords = {
  kind: 'admonition-record',
  name: '诫勉谈话记录',
  purpose: '以谈话方式诫勉时的记录，由谈话对象核对签名',
};

/** 诫勉谈话记录: an admonition given in a talk, point by point or question by question (责任追究办法 article 6 (3)). */
export const admonitionRecord: DocumentKind = {
  id: words.kind,
  name: words.name,
  format: 'document',
  version: '1.0',
  schema: admonitionTalkSchema(words),
  template,
  view: talkView,
  rules: [recorderApart, reviewDemandedInTalk],
  waives: FORM_WAIVES,
  samples: [
    { name: '问答式诫勉谈话记录', input: dialogue },
    { name: '要点式诫勉谈话记录', input: summary },
  ],
};
