import type { CautionWords } from '../shared/caution-schema';

export const words: CautionWords = {
  kind: 'criticism-education',
  name: '批评教育通知书',
  purpose: '对问题轻微、主动整改的党员和监察对象给予批评教育',
  document: '本通知书',
  act: (you) => `决定对${you}给予批评教育，现提出以下要求。`,
  demands: [
    { title: '认真反思', detail: '深刻认识问题的性质和危害，从思想认识、责任落实、工作作风上查找原因，吸取教训。' },
    { title: '切实改正', detail: '对指出的问题立即改正，并对分管和负责的工作开展自查，防止类似问题再次发生。' },
    { title: '尽责履职', detail: '严格执行有关法规和工作制度，把责任落实到日常工作的各个环节。' },
  ],
};
