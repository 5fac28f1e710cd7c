import type { EnvelopeView } from './view';

const block = {
  文字: '段落',
  表格: {
    表题: '表题',
    列: [{ 列名: '序号', 宽: '1', 对齐: '中', 合并: '' as const }],
    行: [['1']],
  },
  图片: { 文件: '照片.png', 宽: '80' },
  分页: false,
  字段: 'body',
};

/** One example of everything the envelope gives a template; its names are the ones a template may use. */
export const ENVELOPE_FIELDS: EnvelopeView = {
  份号: '000001',
  密级和保密期限: '机密★1年',
  紧急程度: '特急',
  发文机关标志: { 机关名称: ['某市人民政府'], 后缀: '文件', 字段: 'head.mark' },
  发文字号: '某政发〔2024〕1号',
  五角星: '有',
  签发人: ['姓名'],
  标题: '关于某事的通知',
  题注: ['（某年某月某日某会议通过）'],
  主送机关: '各区人民政府，市各部门',
  主送机关位置: '版记',
  正文: [block],
  附件: [
    {
      印发: false,
      标题: '附件标题',
      题注: ['题注'],
      正文: [block],
      方向: '纵向',
      装订: '另装',
      字段: 'attachments[0]',
    },
  ],
  用印: '不用印',
  发文机关署名: [{ 名称: '某市人民政府', 字段: 'head.issuers[0]' }],
  印章: [{ 文件: '印章.png', 直径: '42', 字段: 'closing.sealImages[0]' }],
  签名章: [{ 职务: '市长', 姓名: '姓名', 文件: '签名章.png', 宽: '40', 字段: 'closing.stamps[0]' }],
  成文日期: '2024年5月1日',
  附注: '此件公开发布',
  有版记: true,
  抄送机关: '市委各部门，市人大常委会办公室',
  印发机关: '某市人民政府办公室',
  印发日期: '2024年5月2日印发',
  印发份数: '共印100份',
};
