/** 封装包 of DA/T 48—2009 for one document: its elements in their order, without the signature that the rule asks for. */
import type { ArchiveItem } from '../records/archive';
import type { FileFact, IssuedDocument } from '../records/document';

export interface Packaged {
  readonly document: IssuedDocument;
  /** Chinese name of the kind. */
  readonly kindName: string;
  readonly item?: ArchiveItem | undefined;
  readonly fondsName?: string | undefined;
  /** When the package is made, ISO 8601. */
  readonly made: string;
  readonly files: readonly { readonly fact: FileFact; readonly base64: string }[];
}

const NAMESPACE = 'http://www.saac.gov.cn/standards/ERM/encapsulation';
/** 主文档 first; the others are 附属文档. */
const FORMATS: Readonly<Record<FileFact['role'], string>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  source: 'JSON',
  picture: '图像',
  scan: '扫描件',
};

/** XML text; an element without content is left out where the rule allows it. */
export function packageXml(packaged: Packaged): string {
  const { document, fondsName, made } = packaged;
  const owner = fondsName ?? document.facts?.issuers ?? '未设置';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!-- 未签名草包：缺少电子签名块和锁定签名，不是合乎 DA/T 48—2009 的正式封装包 -->\n',
    `<电子文件封装包 xmlns="${NAMESPACE}">`,
    text('封装包格式描述', '本EEP根据中华人民共和国档案行业标准DA/T 48-2009《基于XML的电子文件封装规范》生成'),
    text('版本', '2009'),
    '<被签名对象 eep版本="2009">',
    text('封装包类型', '原始型'),
    text('封装包类型描述', '本封装包包含电子文件数据及其元数据，原始封装，未经修改；未签名'),
    text('封装包创建时间', made),
    text('封装包创建单位', owner),
    element('封装内容', [
      element('文件实体块', [fileEntity(packaged, owner)]),
      element('业务实体块', document.steps.map(stepEntity)),
      element('机构人员实体块', people(document)),
    ]),
    '</被签名对象></电子文件封装包>\n',
  ].join('');
}

function fileEntity({ document, kindName, item, files }: Packaged, owner: string): string {
  const { facts = {}, numberText, title, date } = document;
  return element('文件实体', [
    text('聚合层次', '文件'),
    element('来源', [text('全宗名称', owner), text('立档单位名称', owner)]),
    text('电子文件号', document.id),
    item === undefined ? '' : archiveNumber(item),
    element('内容描述', [
      text('题名', title),
      text('文件编号', numberText),
      text('责任者', facts.issuers ?? owner),
      text('日期', date ?? document.issuedAt.slice(0, 10)),
      text('文种', kindName),
      text('紧急程度', facts.urgency),
      text('主送', facts.to),
      text('抄送', facts.copyTo),
      text('密级', facts.secrecy),
    ]),
    element('形式特征', [
      text('文件组合类型', '单件'),
      text('页数', item === undefined ? undefined : String(item.pages)),
      text('语种', '中文'),
      text('稿本', '正本'),
    ]),
    element('存储位置', [text('当前位置', '移交包')]),
    element(
      '文件数据',
      files.map(({ fact, base64 }, index) => fileData(fact, base64, index)),
    ),
  ]);
}

const archiveNumber = ({ fonds, year, retention, section, item }: ArchiveItem): string =>
  element('档号', [
    text('全宗号', fonds),
    text('年度', String(year)),
    text('保管期限', retention),
    text('机构或问题', section),
    text('室编件号', String(item).padStart(4, '0')),
  ]);

const fileData = ({ role, name, size, sha256 }: FileFact, base64: string, index: number): string =>
  element('文档', [
    text('文档标识符', `修改0-文档${index + 1}`),
    text('文档序号', String(index + 1)),
    text('文档主从声明', index === 0 ? '主文档' : '附属文档'),
    text('题名', name),
    `<文档数据 文档数据ID="修改0-文档${index + 1}-文档数据1">`,
    `<编码 编码ID="修改0-文档${index + 1}-文档数据1-编码1">`,
    element('电子属性', [
      text('格式信息', FORMATS[role]),
      text('计算机文件名', name),
      text('计算机文件大小', String(size)),
      text('文档创建程序', '制文'),
    ]),
    text('编码描述', `编码数据为文件的 Base64 编码；文件的 SHA-256 为 ${sha256}`),
    text('反编码关键字', 'Base64'),
    text('编码数据', base64),
    '</编码></文档数据>',
  ]);

const STEPS = {
  drafted: '拟稿',
  reviewed: '审核',
  countersigned: '会签',
  signed: '签发',
  checked: '复核',
  returned: '退回',
} as const;

const stepEntity = ({ step, by, at, opinion }: IssuedDocument['steps'][number], index: number): string =>
  element('业务实体', [
    text('业务标识符', `业务${index + 1}`),
    text('机构人员标识符', by),
    text('文件标识符', '修改0-文档1'),
    text('业务状态', '历史行为'),
    text('业务行为', STEPS[step]),
    text('行为时间', at),
    text('行为描述', opinion),
  ]);

const people = ({ steps, issuedBy }: IssuedDocument): readonly string[] =>
  [...new Set([issuedBy, ...steps.map(({ by }) => by)])].map((name) =>
    element('机构人员实体', [text('机构人员标识符', name), text('机构人员类型', '个人'), text('机构人员名称', name)]),
  );

const element = (name: string, parts: readonly string[]): string => `<${name}>${parts.join('')}</${name}>`;

const text = (name: string, content: string | undefined): string =>
  content === undefined || content === '' ? '' : `<${name}>${escape(content)}</${name}>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters that XML cannot hold are left out. */
const escape = (content: string): string =>
  content.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);
