import type { CautionWords } from '../shared/caution-schema';

export const words: CautionWords = {
  kind: 'talk-reminder',
  name: '提醒函',
  purpose: '对苗头性、倾向性问题或者轻微问题，书面提醒单位或者个人及时改正',
  document: '本提醒函',
  act: (you) => `现向${you}提醒如下：`,
  demands: [
    { title: '高度重视，认真对待', detail: '对照指出的问题全面自查，弄清原因，明确责任，防止小问题发展成大问题。' },
    {
      title: '立即整改，举一反三',
      detail: '能够立即改正的立即改正，一时难以改正的制定措施、明确时限，一并解决同类问题。',
    },
    { title: '健全制度，防止反复', detail: '完善有关工作制度，加强日常检查，巩固整改成果。' },
  ],
};
