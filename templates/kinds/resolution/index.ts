import { generalKind } from '../shared/general-kind';
import { adoptionDated } from '../shared/rules';
import { adoptedUnsigned } from '../shared/views';
import gasSafety from './sample-gas-safety.json';
import finalAccounts from './sample-final-accounts.json';
import template from './template.hbs';

/** 决议: a major decision that a meeting adopted (条例 article 8 (1)); dated by its 题注 and not signed. */
export const resolution = generalKind({
  id: 'resolution',
  name: '决议',
  help: '会议讨论通过的重大决策事项；在题注里写明何时由什么会议通过',
  template,
  view: adoptedUnsigned,
  rules: [adoptionDated('决议')],
  waives: ['date-missing'],
  samples: [
    { name: '加强燃气安全工作的决议', input: gasSafety },
    { name: '批准决算的决议', input: finalAccounts },
  ],
});
