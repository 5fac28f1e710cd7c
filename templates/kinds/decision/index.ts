import { generalKind } from '../shared/general-kind';
import commendation from './sample-commendation.json';
import repeal from './sample-repeal.json';
import template from './template.hbs';

/** 决定: decides important matters, rewards and punishes, changes or revokes what lower bodies decided (条例 article 8 (2)). */
export const decision = generalKind({
  id: 'decision',
  name: '决定',
  help: '对重要事项作出决策和部署，奖惩有关单位和人员，变更或者撤销下级机关不适当的决定事项',
  template,
  samples: [
    { name: '表彰先进的决定', input: commendation },
    { name: '废止和修改文件的决定', input: repeal },
  ],
});
