import { expect, test } from 'vitest';
import { parseInput } from '#schema/parse-input';
import { noticeWith } from '../../../support/bound';

/** code @ path of every problem; nothing where the input is right. */
function problems(json: unknown): readonly string[] {
  const parsed = parseInput(json);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.code} @ ${problem.path}`);
}

function accepted(json: unknown) {
  const parsed = parseInput(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.input;
}

test.each([
  ['null', null, 'wrong-type @ '],
  ['a list', [], 'wrong-type @ '],
  ['nothing at all', {}, 'missing @ kind'],
  ['an unknown kind', { kind: 'memo' }, 'not-allowed @ kind'],
  ['a kind that is a name every object has', { kind: 'constructor' }, 'not-allowed @ kind'],
])('%s is refused', (_name, json, problem) => {
  expect(problems(json)).toEqual([problem]);
});

test('title and body are required of a notice', () => {
  expect(problems({ kind: 'notice' })).toEqual(['missing @ title', 'missing @ body']);
});

test.each([
  ['an unknown field', { haed: {} }, 'unknown-field @ haed'],
  [
    'an unknown field deep inside',
    { head: { number: { code: '某政发', year: 2024, no: 1 } } },
    'unknown-field @ head.number.no',
  ],
  ['the content of another kind', { content: {} }, 'unknown-field @ content'],
  ['a list where a group belongs', { head: [] }, 'wrong-type @ head'],
  ['null', { addressees: null }, 'wrong-type @ addressees'],
  ['a number where text belongs', { title: 7 }, 'wrong-type @ title'],
  ['a text where a number belongs', { head: { copyNumber: '1' } }, 'wrong-type @ head.copyNumber'],
  ['a blank title', { title: ' \n　' }, 'empty @ title'],
  ['an empty list', { addressees: [] }, 'empty @ addressees'],
  ['a blank item', { addressees: ['各区', ' '] }, 'empty @ addressees[1]'],
  ['a line break in a name', { addressees: ['各区\n各县'] }, 'line-break @ addressees[0]'],
  ['serial 0', { head: { number: { code: '某政发', year: 2024, serial: 0 } } }, 'too-small @ head.number.serial'],
  ['serial -1', { head: { number: { code: '某政发', year: 2024, serial: -1 } } }, 'too-small @ head.number.serial'],
  ['serial 1.5', { head: { number: { code: '某政发', year: 2024, serial: 1.5 } } }, 'not-whole @ head.number.serial'],
  [
    'an endless serial',
    { head: { number: { code: '某政发', year: 2024, serial: Infinity } } },
    'not-whole @ head.number.serial',
  ],
  ['a code with its year', { head: { number: { code: '某政发〔2024〕', year: 2024 } } }, 'bad-code @ head.number.code'],
  ['a day that is not', { closing: { date: '2023-02-30' } }, 'not-a-date @ closing.date'],
  ['the 29th of February of a common year', { closing: { date: '1900-02-29' } }, 'not-a-date @ closing.date'],
  ['a date in Chinese', { closing: { date: '2024年5月1日' } }, 'not-a-date @ closing.date'],
  ['a date with a time', { closing: { date: '2024-05-01T00:00' } }, 'not-a-date @ closing.date'],
  ['an unknown urgency', { head: { urgency: '十万火急' } }, 'not-allowed @ head.urgency'],
  [
    'a secret kept too long',
    { head: { secrecy: { level: '秘密', period: '11年' } } },
    'period-too-long @ head.secrecy.period',
  ],
  [
    'a secret kept too many months',
    { head: { secrecy: { level: '机密', period: '300个月' } } },
    'period-too-long @ head.secrecy.period',
  ],
  ['a period without unit', { head: { secrecy: { level: '机密', period: '10' } } }, 'bad-period @ head.secrecy.period'],
  ['half a character', { title: '关于\ud83d的通知' }, 'lone-surrogate @ title'],
  ['a control character', { body: '正文\u0007。' }, 'control-character @ body'],
  ['a code point XML has not', { body: '正文\uffff。' }, 'control-character @ body'],
  ['a body that is a number', { body: 3 }, 'wrong-type @ body'],
  ['a body without blocks', { body: [] }, 'empty @ body'],
  ['a block that is a number', { body: ['一', 3] }, 'wrong-type @ body[1]'],
  ['a block of two things', { body: [{ pageBreak: true, image: { file: 'a.png' } }] }, 'one-of @ body[0]'],
  ['a block of nothing', { body: [{}] }, 'one-of @ body[0]'],
  [
    'a row with a cell too many',
    { body: ['一', { table: { columns: [{ title: '序号' }], rows: [['1'], ['2', '3']] } }] },
    'row-length @ body[1].table.rows[1]',
  ],
  [
    'a cell that is a number',
    { body: [{ table: { columns: [{ title: '序号' }], rows: [[1]] } }] },
    'wrong-type @ body[0].table.rows[0][0]',
  ],
  ['an attachment without title', { attachments: [{ body: '正文' }] }, 'missing @ attachments[0].title'],
])('%s is refused where it stands', (_name, fields, problem) => {
  expect(problems(noticeWith(fields))).toEqual([problem]);
});

test('a problem names the field in Chinese and says what would be right', () => {
  const parsed = parseInput(noticeWith({ head: { number: { code: '某政发', year: 2024, serial: 0 } } }));
  expect(parsed).toEqual({
    ok: false,
    problems: [{ code: 'too-small', path: 'head.number.serial', title: '发文顺序号', message: '不能小于 1' }],
  });
});

test('every wrong block of a body is named, not only the first', () => {
  const rows = [['1', '2']];
  expect(problems(noticeWith({ body: ['甲', { table: { columns: [{ title: '列' }], rows } }, 3, ''] }))).toEqual([
    'row-length @ body[1].table.rows[0]',
    'wrong-type @ body[2]',
    'empty @ body[3]',
  ]);
});

test('own properties with the names of inherited ones are unknown fields, not accepted silently', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const json: unknown = JSON.parse(`{"kind":"notice","title":"题","body":"文","${key}":{}}`);
    expect(problems(json)).toEqual([`unknown-field @ ${key}`]);
  }
});

test('everything the outside contract shows is accepted', () => {
  expect(
    problems({
      kind: 'notice',
      head: {
        copyNumber: 1,
        secrecy: { level: '秘密', period: '1年' },
        urgency: '特急',
        issuers: ['中共中央纪委办公厅'],
        mark: '中共中央纪委办公厅文件',
        number: { code: '中纪办发', year: 2019, serial: 7 },
        signers: ['张三'],
      },
      title: '关于某事\n的通知',
      addressees: ['各省、自治区、直辖市纪委、监委', '各派出机构'],
      body: [
        '一、标题',
        { table: { caption: '表题', columns: [{ title: '序号', width: 1 }], rows: [['1'], ['']] } },
        { image: { file: '照片.png', width: 80 } },
        { pageBreak: true },
      ],
      attachments: [{ title: '名单', body: '正文', orientation: 'portrait' }],
      closing: { signatures: ['中共中央纪委办公厅'], date: '2019-04-04', seal: 'none', note: '此件发至县团级' },
      imprint: { copyTo: ['某机关'], printedBy: '某办公厅', printedOn: '2019-04-05', copies: 30 },
    }),
  ).toEqual([]);
});

test.each(['1年', '6个月', '30天', '2026年12月31日', '公布前', '长期'])('%s is a period of secrecy', (period) => {
  expect(problems(noticeWith({ head: { secrecy: { level: '秘密', period } } }))).toEqual([]);
});

test('blank ends, tabs and foreign line ends are tidied, nothing else', () => {
  const input = accepted(
    noticeWith({ title: '  关于\u2028某事的通知　', body: '\t第一\t段。\r\n\r\n　　第 二段。\r' }),
  );
  expect(input.title).toBe('关于\n某事的通知');
  expect(input.body).toBe('第一 段。\n\n第 二段。');
});

test('a thousand wrong items give fifty problems and a count of the rest', () => {
  const parsed = parseInput(noticeWith({ addressees: Array.from({ length: 1000 }, () => 1) }));
  expect(parsed.ok ? [] : parsed.problems.slice(-1)).toEqual([
    { code: 'more', path: '', title: '', message: '另外还有 950 处问题，请先改正以上各处' },
  ]);
});

test('a value too long to quote is cut in the message', () => {
  const parsed = parseInput(noticeWith({ head: { urgency: '急'.repeat(1_000_000) } }));
  expect(parsed.ok ? '' : parsed.problems[0]?.message.length).toBeLessThan(80);
});
