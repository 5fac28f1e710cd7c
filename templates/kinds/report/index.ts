import { generalKind } from '../shared/general-kind';
import { upwardHead } from '../shared/heads';
import { addresseesExpected, reportWithoutRequest, UPWARD } from '../shared/rules';
import halfYear from './sample-half-year.json';
import rectification from './sample-rectification.json';
import template from './template.hbs';

/** 报告: reports work and situation to the superior, or answers it (条例 article 8 (10)); asks nothing (article 15 (4)). */
export const report = generalKind({
  id: 'report',
  name: '报告',
  help: '向上级机关汇报工作、反映情况，回复上级机关的询问；上行文，标注签发人',
  template,
  head: upwardHead,
  rules: [addresseesExpected('报告'), ...UPWARD, reportWithoutRequest],
  waives: ['signers-not-upward'],
  samples: [
    { name: '半年工作报告', input: halfYear },
    { name: '督查整改情况报告', input: rectification },
  ],
});
