import type { CautionWords } from '../shared/caution-schema';

export const words: CautionWords = {
  kind: 'admonition',
  name: '诫勉书',
  purpose: '以书面方式对党员和监察对象予以诫勉',
  document: '本诫勉书',
  act: (you) => `决定对${you}予以诫勉，现提出以下要求。`,
  demands: [
    { title: '深刻反思', detail: '正确认识问题的性质和危害，从思想根源、责任意识、工作作风上深刻剖析，认真吸取教训。' },
    { title: '坚决整改', detail: '对指出的问题逐项制定整改措施，明确完成时限，举一反三，防止同类问题再次发生。' },
    { title: '认真履职', detail: '严格落实岗位责任，切实把应尽的职责履行到位，自觉接受组织和群众监督。' },
  ],
};
