import { generalKind } from '../shared/general-kind';
import { upwardHead } from '../shared/heads';
import { addresseesExpected, requestAsks, requestNamesContact, requestOneMatter, UPWARD } from '../shared/rules';
import funds from './sample-funds.json';
import adjustPlan from './sample-adjust-plan.json';
import template from './template.hbs';

/** 请示: asks the superior for instruction or approval, one matter a document (条例 articles 8 (11), 15 (4)). */
export const request = generalKind({
  id: 'request',
  name: '请示',
  help: '向上级机关请求指示、批准；一文一事，上行文，标注签发人，附注写联系人和电话',
  template,
  head: upwardHead,
  rules: [addresseesExpected('请示'), ...UPWARD, requestOneMatter, requestAsks, requestNamesContact],
  waives: ['signers-not-upward'],
  samples: [
    { name: '解决建设资金的请示', input: funds },
    { name: '调整方案的请示', input: adjustPlan },
  ],
});
