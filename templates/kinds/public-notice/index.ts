import { generalKind } from '../shared/general-kind';
import { publicHead } from '../shared/heads';
import { publicWithoutAddressees } from '../shared/rules';
import { publicMark } from '../shared/views';
import fireworks from './sample-fireworks.json';
import traffic from './sample-traffic.json';
import template from './template.hbs';

/** 通告: what everybody within a certain range is to observe or to know (条例 article 8 (6)). */
export const publicNotice = generalKind({
  id: 'public-notice',
  name: '通告',
  help: '在一定范围内公布应当遵守或者周知的事项；没有主送机关',
  template,
  head: publicHead,
  view: publicMark('通告'),
  rules: [publicWithoutAddressees('通告')],
  samples: [
    { name: '禁止燃放烟花爆竹的通告', input: fireworks },
    { name: '交通管制的通告', input: traffic },
  ],
});
