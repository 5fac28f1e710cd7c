/** 政务处分 (公职人员政务处分法 article 7) and 党纪处分 (中国共产党纪律处分条例), lightest first. */
export const SANCTIONS = {
  warning: '政务警告',
  demerit: '政务记过',
  graveDemerit: '政务记大过',
  demotion: '政务降级',
  removal: '政务撤职',
  expulsion: '开除公职',
  partyWarning: '党内警告',
  partySeriousWarning: '党内严重警告',
  partyRemoval: '撤销党内职务',
  partyProbation: '留党察看',
  partyExpulsion: '开除党籍',
} as const;

export type Sanction = keyof typeof SANCTIONS;

export const isParty = (sanction: Sanction): boolean => sanction.startsWith('party');
