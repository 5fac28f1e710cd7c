import { expect, test } from 'vitest';
import { bind } from '#engine/bind/bind';
import { parseInput } from '#schema/parse-input';
import { boundModel, noticeWith } from '../../../../support/bound';

/** Codes of what is said beside the model. */
function remarks(fields: object): readonly string[] {
  const parsed = parseInput(noticeWith(fields));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return bind(parsed.kind, parsed.input).diagnostics.map((one) => `${one.severity} ${one.code} ${one.path ?? ''}`);
}

const head = { issuers: ['某市人民政府'], number: { code: '某政发', year: 2024, serial: 1 } };
const closing = { date: '2024-05-01' };

test('the head is written as the standard writes it', () => {
  const model = boundModel(
    noticeWith({ head: { ...head, copyNumber: 12, secrecy: { level: '机密', period: '1年' }, urgency: '特急' } }),
  );
  expect(model.head).toEqual({
    copyNumber: { text: '000012', path: 'head.copyNumber' },
    secrecy: { text: '机密★1年', path: 'head.secrecy' },
    urgency: { text: '特急', path: 'head.urgency' },
    mark: { names: ['某市人民政府'], suffix: '文件', path: 'head.issuers' },
    number: { text: '某政发〔2024〕1号', path: 'head.number' },
    signers: [],
  });
});

test.each([
  ['中共某县委文件', { names: ['中共某县委'], suffix: '文件', path: 'head.mark' }],
  ['某县人民政府', { names: ['某县人民政府'], suffix: '', path: 'head.mark' }],
  ['文件', { names: ['文件'], suffix: '', path: 'head.mark' }],
])('a mark %s of its own is taken as it is', (mark, expected) => {
  expect(boundModel(noticeWith({ head: { ...head, mark } })).head.mark).toEqual(expected);
});

test('the mark of a joint document may show the sponsor alone; all issuers sign', () => {
  const model = boundModel(noticeWith({ head: { issuers: ['甲局', '乙局'], markStyle: 'sponsor' } }));
  expect(model.head.mark?.names).toEqual(['甲局']);
  expect(model.closing.signatures.map(({ text }) => text)).toEqual(['甲局', '乙局']);
});

test('issuers of a joint document stand in the mark and sign, sponsor first', () => {
  const model = boundModel(noticeWith({ head: { issuers: ['甲局', '乙局'] } }));
  expect(model.head.mark?.names).toEqual(['甲局', '乙局']);
  expect(model.closing.signatures).toEqual([
    { text: '甲局', path: 'head.issuers[0]' },
    { text: '乙局', path: 'head.issuers[1]' },
  ]);
});

test('groups of organs are joined by ， and lose the mark that was typed after them', () => {
  const model = boundModel(
    noticeWith({ addressees: ['各区、县', '市直各部门：'], imprint: { copyTo: ['市委办公室，', '驻军。'] } }),
  );
  expect(model.addressees?.text).toBe('各区、县，市直各部门');
  expect(model.imprint?.copyTo?.text).toBe('市委办公室，驻军');
});

test('closing and imprint are written as the standard writes them', () => {
  const model = boundModel(
    noticeWith({
      closing: { ...closing, seal: 'space', note: '（此件公开发布）' },
      imprint: { printedBy: '某办公室', printedOn: '2024-10-02', copies: 30 },
    }),
  );
  expect(model.closing).toMatchObject({
    seal: 'space',
    date: { text: '2024年5月1日' },
    note: { text: '此件公开发布' },
  });
  expect(model.imprint).toEqual({
    printedBy: { text: '某办公室', path: 'imprint.printedBy' },
    printedOn: { text: '2024年10月2日印发', path: 'imprint.printedOn' },
    copies: { text: '共印30份', path: 'imprint.copies' },
  });
});

test('blocks of the body keep their order and lead back to their field', () => {
  const model = boundModel(
    noticeWith({
      body: [
        '一、情况\n见下表。',
        {
          table: {
            caption: '统计表',
            columns: [{ title: '序号', width: 1, align: 'center' }, { title: '单位' }],
            rows: [['1', '']],
          },
        },
        { image: { file: '图.png', width: 80 } },
        { pageBreak: true },
        '完。',
      ],
    }),
  );
  expect(model.body).toEqual([
    { type: 'paragraph', role: 'heading1', inlines: [{ text: '一、情况', emphasis: 'heading' }], path: 'body[0]' },
    { type: 'paragraph', role: 'text', inlines: [{ text: '见下表。', emphasis: 'plain' }], path: 'body[0]' },
    {
      type: 'table',
      caption: { text: '统计表', path: 'body[1]' },
      columns: [{ title: '序号', width: 1, align: 'center' }, { title: '单位' }],
      rows: [['1', '']],
      path: 'body[1]',
    },
    { type: 'image', file: '图.png', widthMm: 80, path: 'body[2]' },
    { type: 'pageBreak' },
    { type: 'paragraph', role: 'text', inlines: [{ text: '完。', emphasis: 'plain' }], path: 'body[4]' },
  ]);
});

test('attachments and issued texts keep their order, their notes and their way up', () => {
  const model = boundModel(
    noticeWith({
      attachments: [
        { role: 'issued', title: '办法', notes: ['（某日通过）'], body: '第一条　内容' },
        { title: '名单', body: '甲', orientation: 'landscape' },
      ],
    }),
  );
  expect(model.attachments).toMatchObject([
    {
      role: 'issued',
      title: { text: '办法', path: 'attachments[0].title' },
      titleNotes: [{ text: '（某日通过）', path: 'attachments[0].notes[0]' }],
    },
    { role: 'attachment', orientation: 'landscape', body: [{ path: 'attachments[1].body' }] },
  ]);
});

test.each([
  ['a whole notice', { head, closing }, []],
  [
    'a secret without copy number and period',
    { head: { ...head, secrecy: { level: '秘密' } }, closing },
    ['error copy-number-missing head.copyNumber', 'error secrecy-period-missing head.secrecy.period'],
  ],
  [
    'nothing around the text',
    {},
    [
      'warning mark-missing head.issuers',
      'warning number-missing head.number',
      'warning signature-missing closing.signatures',
      'warning date-missing closing.date',
    ],
  ],
  [
    'a number not yet given',
    { head: { ...head, number: { code: '某政发', year: 2024 } }, closing },
    ['warning serial-missing head.number.serial'],
  ],
  ['a signer below', { head: { ...head, signers: ['张三'] }, closing }, ['warning signers-not-upward head.signers']],
  ['years that differ', { head, closing: { date: '2025-01-02' } }, ['hint year-differs head.number.year']],
  [
    'printed before dated',
    { head, closing, imprint: { printedBy: '某办', printedOn: '2024-04-30' } },
    ['warning printed-before-dated imprint.printedOn'],
  ],
  [
    'printed by nobody',
    { head, closing, imprint: { printedOn: '2024-05-02' } },
    ['warning printing-incomplete imprint'],
  ],
])('%s: what is missing is said', (_name, fields, expected) => {
  expect(remarks(fields)).toEqual(expected);
});

test('a number not yet given leaves room for it', () => {
  expect(boundModel(noticeWith({ head: { number: { code: '某政发', year: 2024 } } })).head.number?.text).toBe(
    '某政发〔2024〕　号',
  );
});
