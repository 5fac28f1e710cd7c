import { generalKind } from '../shared/general-kind';
import { publicHead } from '../shared/heads';
import { publicWithoutAddressees } from '../shared/rules';
import { publicMark } from '../shared/views';
import lawEffective from './sample-law-effective.json';
import hazardClues from './sample-hazard-clues.json';
import template from './template.hbs';

/** 公告: announces important or statutory matters at home and abroad (条例 article 8 (5)). */
export const announcement = generalKind({
  id: 'announcement',
  name: '公告',
  help: '向国内外宣布重要事项或者法定事项；没有主送机关',
  template,
  head: publicHead,
  view: publicMark('公告'),
  rules: [publicWithoutAddressees('公告')],
  samples: [
    { name: '公布地方性法规的公告', input: lawEffective },
    { name: '征集隐患线索的公告', input: hazardClues },
  ],
});
