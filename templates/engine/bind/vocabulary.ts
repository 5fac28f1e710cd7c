/**
 * The elements a template may write, in the terms of GB/T 9704—2012 7, with what may stand inside them. An attribute
 * `字段` (the JSON path of the input field) may stand on any of them.
 */
export interface ElementRule {
  readonly children: readonly string[];
  readonly attributes: readonly string[];
  readonly text: boolean;
}

const group = (children: readonly string[], attributes: readonly string[] = []): ElementRule => ({
  children,
  attributes,
  text: false,
});
const words: ElementRule = { children: [], attributes: [], text: true };
const mark = (attributes: readonly string[] = []): ElementRule => ({ children: [], attributes, text: false });

/** Elements inside 正文 that hold words, and the paragraph role they give. */
export const PARAGRAPHS = {
  段落: 'text',
  一级标题: 'heading1',
  二级标题: 'heading2',
  三级标题: 'heading3',
  四级标题: 'heading4',
  章: 'chapter',
  节: 'section',
  条: 'article',
  居中: 'centered',
} as const;

const attachmentRule = group(['标题', '题注', '正文'], ['方向', '装订']);

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  公文: group(['版头', '标题', '题注', '主送机关', '正文', '出席', '请假', '列席', '落款', '附件', '印发件', '版记']),
  版头: group(['份号', '密级和保密期限', '紧急程度', '发文机关标志', '发文字号', '签发人'], ['五角星']),
  份号: words,
  密级和保密期限: words,
  紧急程度: words,
  发文机关标志: group(['机关名称', '后缀']),
  机关名称: words,
  后缀: words,
  发文字号: words,
  签发人: words,
  标题: words,
  题注: words,
  主送机关: { ...words, attributes: ['位置'] },
  正文: { children: [...Object.keys(PARAGRAPHS), '文字', '表格', '表单', '图片', '分页'], attributes: [], text: true },
  文字: words,
  ...Object.fromEntries(Object.keys(PARAGRAPHS).map((name) => [name, words])),
  表格: group(['表题', '列', '行'], ['字号']),
  表题: words,
  列: { ...words, attributes: ['宽', '对齐', '合并'] },
  行: group(['格']),
  格: words,
  表单: group(['栏'], ['列宽']),
  栏: group(['项', '值'], ['高']),
  项: { ...words, attributes: ['跨列'] },
  值: { children: ['签署'], attributes: ['跨列', '对齐'], text: true },
  签署: words,
  图片: mark(['文件', '宽']),
  分页: mark(),
  出席: words,
  请假: words,
  列席: words,
  落款: group(['发文机关署名', '印章', '签名章', '成文日期', '附注'], ['用印']),
  发文机关署名: words,
  印章: mark(['文件', '直径']),
  签名章: group(['职务', '姓名'], ['文件', '宽']),
  职务: words,
  姓名: words,
  成文日期: words,
  附注: words,
  附件: attachmentRule,
  印发件: attachmentRule,
  版记: group(['抄送机关', '印发机关', '印发日期', '印发份数']),
  抄送机关: words,
  印发机关: words,
  印发日期: words,
  印发份数: words,
};

/** Attribute of every element: where in the input its words come from. */
export const PATH_ATTRIBUTE = '字段';
