/** 四性检测 (DA/T 70—2018) at filing: what can be tested here, and plainly what cannot. */
import type { Finding } from '../repositories/findings';
import type { Holding } from '../repositories/holdings';

export interface PropertyCheck {
  readonly property: '真实性' | '完整性' | '可用性' | '安全性';
  readonly item: string;
  readonly result: '通过' | '不通过' | '未检测';
  /** Why, or what was found. */
  readonly detail: string;
}

export interface PropertyFacts {
  readonly findings: readonly Finding[];
  /** Absent where the records are too damaged to tell. */
  readonly holdings: readonly Holding[] | undefined;
  readonly files: number;
}

/** In the order of the rule's groups. */
export function checkProperties({ findings, holdings, files }: PropertyFacts): readonly PropertyCheck[] {
  const altered = findings.filter(({ code }) => code === 'altered' || code === 'swapped');
  const chain = findings.filter(({ code }) => code === 'broken-chain' || code === 'other-archive');
  const missing = findings.filter(({ code }) => code === 'missing');
  const foreign = findings.filter(({ code }) => code === 'not-registered');
  const judge = (property: PropertyCheck['property'], item: string, wrong: readonly Finding[], good: string) => ({
    property,
    item,
    result: wrong.length === 0 ? ('通过' as const) : ('不通过' as const),
    detail: wrong.length === 0 ? good : `${wrong.length} 处：${wrong[0]?.message ?? ''}`,
  });
  const untested = (property: PropertyCheck['property'], item: string, detail: string): PropertyCheck => ({
    property,
    item,
    result: '未检测',
    detail,
  });
  return [
    judge('真实性', '内容数据与固化信息（SHA-256）一致', altered, `${files} 个文件与印发、附入时一致`),
    judge('真实性', '登记、归档、附件操作的记录前后相接', chain, '总账各条环环相接'),
    untested('真实性', '电子签名、电子印章、时间戳有效', '文件没有电子签名，不能检测'),
    judge(
      '完整性',
      '登记的记录和文件都在',
      missing,
      holdings === undefined ? '没有缺失' : `共 ${holdings.length} 件，没有缺失`,
    ),
    judge('完整性', '没有未登记的记录和文件', foreign, '没有'),
    holdings === undefined ? untested('完整性', ALL_ARCHIVED, '记录已损坏，列不出印发件') : judgeArchived(holdings),
    untested('完整性', '纸质件、定稿、发文稿纸齐全', '不在本系统内，须人工核对'),
    judge('可用性', '记录能读取、格式无误', altered, '全部记录能够读取'),
    untested('可用性', 'PDF 符合 PDF/A 或 OFD 长期保存格式', '本程序没有检测这一项的条件'),
    untested('安全性', '没有感染病毒', '须用杀毒软件检测'),
    untested('安全性', '存储介质完好、读写安全', '须用专门工具检测'),
  ];
}

const ALL_ARCHIVED = '印发件都已归档';

function judgeArchived(holdings: readonly Holding[]): PropertyCheck {
  const waiting = holdings.filter(({ archived, voided }) => !archived && !voided).length;
  return {
    property: '完整性',
    item: ALL_ARCHIVED,
    result: waiting === 0 ? '通过' : '不通过',
    detail: waiting === 0 ? '都已归档' : `还有 ${waiting} 件没有归档`,
  };
}
