import { letter } from '#kinds/letter/index';
import { minutes } from '#kinds/minutes/index';
import { describeBreakingDocx, type DocxCase } from '../support/breaking-docx';
import { DOCUMENT, inParagraph, inPart, inTurn } from '../support/edit-docx';

describeBreakingDocx('a letter in DOCX', letter.samples[0]?.input, [
  ['letter-upper-line', 'thin above thick', inPart('word/header1.xml', 'thickThinSmallGap', 'thinThickSmallGap')],
  [
    'letter-lower-line',
    'lower on the page',
    inPart(DOCUMENT, /w:footer="1134"/u, 'w:footer="900"'),
    ['bottom-margin', 'folio-height'],
  ],
  [
    'letter-line-length',
    'as long as the text',
    inPart('word/header1.xml', /w:left="-453" w:right="-341"/u, 'w:left="0" w:right="0"'),
  ],
  [
    'letter-lines-first-page',
    'a double line overleaf',
    inPart(
      'word/footer3.xml',
      '</w:p></w:ftr>',
      '</w:p><w:p><w:pPr><w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="18" w:space="0" w:color="FF0000"/></w:pBdr>' +
        '<w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:ftr>',
    ),
  ],
  [
    'letter-first-page-unnumbered',
    'a number on the first page',
    inPart('word/footer2.xml', '</w:p></w:ftr>', '<w:fldSimple w:instr="PAGE"/></w:p></w:ftr>'),
  ],
]);

describeBreakingDocx('minutes in DOCX', minutes.samples[0]?.input, [
  ['attendance-form', 'a half-width colon', inPart(DOCUMENT, '出席：', '出席:')],
  ['attendance-face', 'labels in 仿宋', inParagraph('出席：', /<w:rFonts[^>]*w:eastAsia="[^"]*"[^>]*\/>/u, '')],
  ['attendance-gap', 'names right below the text', inParagraph('出席：', /w:before="\d+"/u, 'w:before="0"')],
  [
    'attendance-wrapped',
    'wrapped lines flush',
    inParagraph('出席：', /w:hanging="\d+"/u, 'w:hanging="0"'),
    ['attendance-form'],
  ],
]);

const upward = {
  kind: 'notice',
  head: {
    issuers: ['云江市应急管理局'],
    number: { code: '云应急', year: 2024, serial: 7 },
    signers: ['陈立群'],
  },
  title: '关于申请应急救援装备购置经费的通知',
  addressees: ['云江市人民政府'],
  body: '现将有关情况报告如下。',
  attachments: [
    {
      title: '云江市专业应急救援队伍装备配备情况和二〇二四年度更新购置计划及所需经费测算明细表（征求意见稿）',
      body: '略。',
    },
  ],
  closing: { date: '2024-03-05' },
};

describeBreakingDocx('an upward document with a long attachment title in DOCX', upward, [
  [
    'mark-width',
    'letters set far apart',
    inParagraph('云江市应急管理局文件', '</w:rPr>', '<w:spacing w:val="400"/></w:rPr>'),
  ],
  ['head-rule-color', 'a black rule', inParagraph('云应急〔2024〕7号', 'w:color="FF0000"', 'w:color="000000"')],
  ['signers-form', 'a half-width colon', inPart(DOCUMENT, '签发人：', '签发人:'), ['signers-place']],
  [
    'signers-place',
    'names at the edge',
    inParagraph('签发人', /w:val="left" w:pos="\d+"/u, 'w:val="right" w:pos="8844"'),
  ],
  ['signers-face', 'names in 仿宋', inParagraph('签发人', /<w:rFonts[^>]*w:eastAsia="[^"]*"[^>]*\/>/u, '')],
  [
    'attachment-note-wrapped',
    'wrapped lines flush with the label',
    inParagraph(
      '附件：云江市专业',
      /w:left="\d+" w:right="0" w:hanging="\d+"/u,
      'w:left="632" w:right="0" w:firstLine="0"',
    ),
  ],
]);

const plain = {
  kind: 'notice',
  head: { issuers: ['云江市人民政府'], number: { code: '云政发', year: 2024, serial: 7 } },
  title: '关于公布办法的通知',
  addressees: ['各县区人民政府'],
  body: '《云江市生产安全事故隐患排查治理办法》已经市人民政府第十二次常务会议通过，现予公布。',
  closing: { date: '2024-05-01' },
};

/** 命令 made of a notice: mark, number and text where GB/T 9704—2012 10.2 wants them, neither title nor addressees. */
const asOrder = inTurn(
  inParagraph('云江市人民政府文件', /w:before="\d+"/u, 'w:before="1224"'),
  inPart(DOCUMENT, '云江市人民政府文件', '云江市人民政府令'),
  inParagraph('云政发〔2024〕7号', /<w:pBdr>.*?<\/w:pBdr>/u, ''),
  inPart(DOCUMENT, '云政发〔2024〕7号', '第7号'),
  inPart(DOCUMENT, /<w:p><w:pPr><w:pStyle w:val="公文标题"\/>(?:(?!<w:p>).)*<\/w:p>/u, ''),
  inPart(DOCUMENT, /<w:p><w:pPr><w:pStyle w:val="主送机关"\/>(?:(?!<w:p>).)*<\/w:p>/u, ''),
  inParagraph('《云江市生产', '</w:pPr>', '<w:spacing w:before="908" w:line="592" w:lineRule="exact"/></w:pPr>'),
);

const RED_BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="16" w:space="4" w:color="FF0000"/></w:pBdr>';

const cases: readonly DocxCase[] = [
  ['order-mark-top', 'the mark lower', inParagraph('云江市人民政府令', /w:before="\d+"/u, 'w:before="1350"')],
  ['order-number-form', 'a leading zero', inPart(DOCUMENT, '第7号', '第07号')],
  ['order-body-gap', 'text right below the number', inParagraph('《云江市生产', 'w:before="908"', 'w:before="0"')],
  ['order-no-rule', 'a red rule below the number', inParagraph('第7号', '</w:pPr>', `${RED_BORDER}</w:pPr>`)],
];

describeBreakingDocx('an order in DOCX', plain, cases, asOrder);
