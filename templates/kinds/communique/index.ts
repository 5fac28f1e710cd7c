import { generalKind } from '../shared/general-kind';
import { publicHead } from '../shared/heads';
import { adoptionDated, publicWithoutAddressees } from '../shared/rules';
import { adoptedUnsigned, publicMark } from '../shared/views';
import plenum from './sample-plenum.json';
import statistics from './sample-statistics.json';
import template from './template.hbs';

/** 公报: makes important decisions or major events public (条例 article 8 (4)). */
export const communique = generalKind({
  id: 'communique',
  name: '公报',
  help: '公布重要决定或者重大事项',
  template,
  head: publicHead,
  view: (input) => ({ ...publicMark('公报')(input), ...adoptedUnsigned(input) }),
  rules: [publicWithoutAddressees('公报'), adoptionDated('公报')],
  waives: ['date-missing'],
  samples: [
    { name: '全会公报', input: plenum },
    { name: '统计公报', input: statistics },
  ],
});
