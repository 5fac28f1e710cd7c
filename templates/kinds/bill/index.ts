import { generalKind } from '../shared/general-kind';
import { addresseesExpected, billAsks } from '../shared/rules';
import fireRegulation from './sample-fire-regulation.json';
import budgetAdjustment from './sample-budget-adjustment.json';
import template from './template.hbs';

/** 议案: a people’s government submits a matter to the people’s congress of its level, or its standing committee (条例 article 8 (13)). */
export const bill = generalKind({
  id: 'bill',
  name: '议案',
  help: '各级人民政府按照法律程序向同级人民代表大会或者其常务委员会提请审议事项；落款用职务和签名章',
  template,
  rules: [addresseesExpected('议案'), billAsks],
  waives: ['signers-not-upward'],
  samples: [
    { name: '提请审议条例草案的议案', input: fireRegulation },
    { name: '提请审议预算调整方案的议案', input: budgetAdjustment },
  ],
});
