/** Other names that offices give the columns of their lists; the first of each row is the form's own. Brackets are left out. */
const TITLES: readonly (readonly string[])[] = [
  ['问题类别', '类别', '问题分类', '问题类型', '隐患类别', '隐患类型', '隐患分类'],
  ['地区', '所在地区', '所属地区', '属地', '县区', '区县', '县', '市县', '辖区', '所在县区', '所属县区', '督查地区'],
  [
    '单位（企业）',
    '单位',
    '企业',
    '单位名称',
    '企业名称',
    '被检查单位',
    '被督查单位',
    '受检单位',
    '被检查企业',
    '受检企业',
    '生产经营单位',
    '企业（单位）名称',
    '单位（企业）名称',
  ],
  ['检查日期', '检查时间', '督查日期', '督查时间', '发现日期', '发现时间', '排查时间', '排查日期'],
  [
    '问题描述',
    '问题',
    '主要问题',
    '存在问题',
    '存在的问题',
    '存在主要问题',
    '存在的主要问题',
    '问题隐患',
    '问题隐患描述',
    '隐患描述',
    '隐患内容',
    '隐患情况',
    '存在隐患',
    '存在的安全隐患',
    '存在的问题隐患',
    '问题内容',
    '发现问题',
    '发现的问题',
    '具体问题',
    '问题表现',
  ],
  ['问题性质', '性质', '隐患等级', '隐患级别', '隐患性质', '问题等级'],
  ['整改意见', '整改措施', '整改要求', '整改建议', '处理意见'],
  ['整改时限', '整改期限', '整改完成时限', '整改完成时间', '完成时限', '完成时间', '限期', '期限'],
  ['责任单位', '整改责任单位', '督促整改单位', '督办单位', '监管单位', '监管责任单位', '行业主管部门', '主管部门'],
  ['完成时限', '完成时间', '时限', '完成日期'],
  ['频次', '频率', '工作频次', '开展频次'],
  ['重点任务', '任务', '工作任务', '重点工作'],
  ['具体举措', '措施', '工作措施', '具体措施', '举措'],
  ['责任领导', '分管领导', '牵头领导'],
  ['牵头单位', '牵头部门', '主办单位', '责任单位'],
  ['配合单位', '配合部门', '协办单位', '责任（配合）单位'],
  ['职责内容', '职责', '安全生产职责', '主要职责', '工作职责'],
  ['责任类别', '责任类型', '责任种类'],
  ['岗位', '职务', '岗位名称', '岗位（职务）'],
  ['任职人员', '姓名', '人员', '责任人'],
  ['依据', '职责依据', '政策依据', '文件依据', '制度依据'],
];

/** A title as it is compared: widths, blanks and marks are one. */
export const fullTitle = (text: string): string => text.normalize('NFKC').replace(/[\s*:]/gu, '');

/** Without what stands in brackets: 问题性质（一般/重大） */
export const bareTitle = (text: string): string => fullTitle(text).replace(/\([^()]*\)|\[[^[\]]*\]|〔[^〔〕]*〕/gu, '');

/** Whether a column of that title may be headed by these words. */
export function isSynonym(title: string, heading: string): boolean {
  const names = SYNONYMS.get(fullTitle(title)) ?? SYNONYMS.get(bareTitle(title));
  return names !== undefined && (names.has(fullTitle(heading)) || names.has(bareTitle(heading)));
}

const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TITLES.map((names) => [fullTitle(names[0] ?? ''), new Set(names.map(fullTitle))] as const),
);

/** Values that are written another way in some offices. */
export const VALUE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['一般事故隐患', '一般隐患'],
  ['重大事故隐患', '重大隐患'],
  ['责任制落实不到位', '责任制不落实'],
  ['季度', '每季度'],
  ['月度', '每月'],
  ['半年', '每半年'],
  ['年度', '每年'],
  ['长期', '持续推进'],
  ['长期坚持', '持续推进'],
]);
