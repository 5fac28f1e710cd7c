import { generalKind } from '../shared/general-kind';
import { orderHead } from '../shared/heads';
import { markView } from '../shared/mark-view';
import { ORDER } from '../shared/rules';
import rulesPromulgated from './sample-rules-promulgated.json';
import forestFire from './sample-forest-fire.json';
import template from './template.hbs';

/** 命令（令）: promulgates rules, imposes major coercive measures (条例 article 8 (3)); its layout is its own (GB/T 9704—2012 10.2). */
export const order = generalKind({
  id: 'order',
  name: '命令（令）',
  help: '公布行政法规和规章、宣布施行重大强制性措施、嘉奖有关单位和人员；命令格式，标题只用作文件名，不印出',
  template,
  format: 'order',
  head: orderHead,
  view: ({ head = {} }) => ({ 发文机关标志: markView(head, '令') }),
  rules: ORDER,
  samples: [
    { name: '公布规章的令', input: rulesPromulgated },
    { name: '森林防火命令', input: forestFire },
  ],
});
