import { generalKind } from '../shared/general-kind';
import commend from './sample-commend.json';
import criticise from './sample-criticise.json';
import template from './template.hbs';

/** 通报: commends, criticises, conveys important spirit and situations (条例 article 8 (9)). */
export const circular = generalKind({
  id: 'circular',
  name: '通报',
  help: '表彰先进、批评错误、传达重要精神和告知重要情况',
  template,
  samples: [
    { name: '表扬单位的通报', input: commend },
    { name: '批评瞒报事故的通报', input: criticise },
  ],
});
