import type { Norm } from '../records/duties';

const SOURCE = '市级实施意见规定的固定频次';
const HEADS = ['党委主要负责人', '政府主要负责人'] as const;

/** How often posts do at least what, as a city's 实施意见 has it; a list may bring its own where the office is held to others. */
export const DEFAULT_NORMS: readonly Norm[] = [
  {
    levels: [...HEADS],
    what: '研究安全生产工作',
    words: ['研究安全生产', '研究部署安全生产', '常委会', '常务会议', '专题会议', '研究解决安全生产'],
    frequency: '每半年',
    source: SOURCE,
  },
  {
    levels: [...HEADS],
    what: '带队检查安全生产工作',
    words: ['检查安全生产', '带队检查', '检查调研', '检查1次', '督导检查'],
    frequency: '每季度',
    source: SOURCE,
  },
  {
    levels: ['部门主要负责人'],
    what: '检查安全生产工作',
    words: ['检查安全生产', '带队检查', '监督检查', '督导检查', '开展检查'],
    frequency: '每月',
    source: SOURCE,
  },
  {
    levels: ['企业主要负责人'],
    what: '全面检查',
    words: ['全面检查', '安全检查', '排查'],
    frequency: '每月',
    source: SOURCE,
  },
  {
    levels: ['企业主要负责人'],
    what: '安全风险评估',
    words: ['风险评估', '风险辨识', '风险研判'],
    frequency: '每季度',
    source: SOURCE,
  },
];
