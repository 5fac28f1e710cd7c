import { generalKind } from '../shared/general-kind';
import { addresseesExpected } from '../shared/rules';
import grassrootsCapacity from './sample-grassroots-capacity.json';
import safetyDirector from './sample-safety-director.json';
import template from './template.hbs';

/** 意见: views on an important question and ways to handle it, upwards, downwards or between equals (条例 article 8 (7)). */
export const opinion = generalKind({
  id: 'opinion',
  name: '意见',
  help: '对重要问题提出见解和处理办法；可以上行、下行、平行，上行的标注签发人',
  template,
  rules: [addresseesExpected('意见')],
  waives: ['signers-not-upward'],
  samples: [
    { name: '下行的实施意见', input: grassrootsCapacity },
    { name: '上行的意见', input: safetyDirector },
  ],
});
