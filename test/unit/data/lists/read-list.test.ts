import { describe, expect, it, test } from 'vitest';
import { readList, type ReadList } from '#data/lists/read-list';
import { mainTable } from '#data/lists/table-fields';
import { supervisionCircular } from '#kinds/supervision-circular/index';
import { readListFile } from '#electron/services/read-list-file';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { cells, serial, workbook, type HandBook, type HandCell, type HandSheet } from '../../../support/workbook';

const field = mainTable(supervisionCircular.schema);
if (!field) throw new Error('no list of problems');
const { plan } = field;

const HEAD = [
  '问题类别',
  '地区',
  '单位（企业）',
  '检查日期',
  '问题描述',
  '问题性质',
  '整改意见',
  '整改时限',
  '责任单位',
];
const ROW: readonly HandCell[] = [
  '企业主体责任落实不到位',
  '东湖区',
  '云江市安泰化工有限公司',
  '2026-05-01',
  '罐区可燃气体报警器2处失效',
  '重大隐患',
  '立即更换',
  '2026-05-31',
  '东湖区应急管理局',
];
const TAKEN = {
  category: '企业主体责任落实不到位',
  area: '东湖区',
  unit: '云江市安泰化工有限公司',
  foundOn: '2026-05-01',
  fact: '罐区可燃气体报警器2处失效',
  nature: '重大隐患',
  measure: '立即更换',
  deadline: '2026-05-31',
  owner: '东湖区应急管理局',
};
const rowWith = (place: number, cell: HandCell): readonly HandCell[] =>
  ROW.map((old, at) => (at === place ? cell : old));

function read(book: HandBook): ReadList {
  const opened = readWorkbook(workbook(book));
  if (!opened.ok) throw new Error(opened.message);
  return readList(opened.sheets, plan);
}
const readRows = (rows: readonly string[], more: Partial<HandSheet> = {}): ReadList =>
  read({ sheets: [{ name: '清单', rows, ...more }] });
const readOne = (row: readonly HandCell[]): ReadList => readRows([cells(1, HEAD), cells(2, row)]);
const messages = (list: ReadList): readonly string[] =>
  [...list.faults, ...list.rejected.flatMap(({ findings }) => findings)].map(({ cell, message }) =>
    `${cell} ${message}`.trim(),
  );

describe('the head', () => {
  it('may stand below a title, a note and blank rows', () => {
    const list = readRows(
      [cells(1, ['附件：2026年第二季度督查问题清单']), cells(2, ['填报单位：市安委办']), cells(5, HEAD), cells(6, ROW)],
      { merges: ['A1:I1'] },
    );
    expect(list).toEqual({ rows: [TAKEN], rejected: [], faults: [], remarks: [] });
  });

  it('may have its columns in any order, under other names, with serial numbers and remarks between', () => {
    const names = [
      '序号',
      '存在的问题',
      '隐患等级',
      '被检查单位',
      '县（区）',
      '类 别',
      '检查时间',
      '整改措施',
      '整改期限',
      '主管部门',
      '备注',
    ];
    const texts = [1, ROW[4], ROW[5], ROW[2], ROW[1], ROW[0], ROW[3], ROW[6], ROW[7], ROW[8], '已立案'];
    const list = readRows([cells(1, names), cells(2, texts)]);
    expect(list.rows).toEqual([TAKEN]);
    expect(list.remarks).toEqual(['工作表“清单”的“备注”栏没有用到']);
  });

  it('may be of two rows with merged cells', () => {
    const upper = [
      '问题类别',
      '地区',
      '单位（企业）',
      '检查日期',
      '问题描述',
      '问题性质',
      '整改',
      undefined,
      '责任单位',
    ];
    const lower = [...Array.from({ length: 6 }, () => undefined), '意见', '时限'];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:H1', 'I1:I2'];
    expect(readRows([cells(1, upper), cells(2, lower), cells(3, ROW)], { merges }).rows).toEqual([TAKEN]);
  });

  it('is named with what it lacks', () => {
    const list = readRows([
      cells(
        3,
        HEAD.filter((title) => title !== '整改时限' && title !== '责任单位'),
      ),
      cells(4, ROW),
    ]);
    expect(list.rows).toEqual([]);
    expect(messages(list)).toEqual(['表头（第 3 行）里没有“整改时限”一栏', '表头（第 3 行）里没有“责任单位”一栏']);
  });

  it('prefers the title itself to another name of it', () => {
    const list = readRows([cells(1, ['问题', ...HEAD]), cells(2, ['别的', ...ROW])]);
    expect(list.rows).toEqual([TAKEN]);
  });

  it('is asked for where there is none', () => {
    expect(messages(readRows([cells(1, ROW)]))[0]).toContain('没有找到表头');
    expect(messages(read({ sheets: [] }))).toEqual(['表格里没有内容']);
  });

  it('may come again on every page', () => {
    expect(readRows([cells(1, HEAD), cells(2, ROW), cells(3, HEAD), cells(4, ROW)]).rows).toHaveLength(2);
  });
});

describe('a day', () => {
  const dates: readonly (readonly [string, HandCell])[] = [
    ['text', '2026-05-01'],
    ['dots', '2026.5.1'],
    ['slashes', '2026/5/1'],
    ['Chinese', '2026年5月1日'],
    ['full width and blanks', ' ２０２６年５月１日　'],
    ['packed', '20260501'],
    ['with the time', '2026-05-01 00:00:00'],
    ['a day of the spreadsheet', serial(46_143)],
    ['a day with a time', serial(46_143.75)],
    ['a day in a format of its own', serial(46_143, 2)],
    ['an ISO day', { xml: '<c r="@" t="d"><v>2026-05-01T00:00:00</v></c>' }],
    ['a formula with its value', { xml: '<c r="@" s="1"><f>TODAY()</f><v>46143</v></c>' }],
  ];
  test.each(dates)('is read: %s', (_, cell) => {
    expect(readOne(rowWith(3, cell)).rows).toEqual([TAKEN]);
  });

  it('is read in the system of 1904', () => {
    const rows = [cells(1, HEAD), cells(2, rowWith(3, serial(46_143 - 1462)))];
    expect(read({ date1904: true, sheets: [{ name: '清单', rows }] }).rows).toEqual([TAKEN]);
  });

  it('of a deadline may say 前', () => {
    expect(readOne(rowWith(7, '2026年5月31日前')).rows).toEqual([TAKEN]);
  });

  test.each([
    ['5月1日', '没有写年份'],
    ['5.1', '没有写年份'],
    ['26.5.1', '年份要写四位'],
    ['2026年5月', '没有写到日'],
    ['2026年5月底前', '没有写到日'],
    ['2026-02-30', '没有“2026-02-30”这一天'],
    ['立行立改', '不是日期'],
    ['46143', '不是日期'],
  ])('is refused with its reason: %s', (text, reason) => {
    const [message = ''] = messages(readOne(rowWith(3, text)));
    expect(message).toContain('D2 “检查日期”');
    expect(message).toContain(reason);
  });

  it('that 1900 never had is refused', () => {
    expect(messages(readOne(rowWith(3, serial(60))))).toEqual(['D2 “检查日期”没有“1900-02-29”这一天']);
  });
});

describe('a cell', () => {
  test.each([
    ['重大', '重大隐患'],
    ['重大事故隐患', '重大隐患'],
    [' 一般 隐患 ', '一般隐患'],
  ])('may name a choice shortly: %s', (text, nature) => {
    expect(readOne(rowWith(5, text)).rows).toEqual([{ ...TAKEN, nature }]);
  });

  test.each(['严重', '隐患', '责任制落实', '落实'])('that names no choice is refused: %s', (text) => {
    expect(messages(readOne(rowWith(5, text)))).toEqual([
      `F2 “问题性质”只能填一般隐患、重大隐患、责任制不落实，现在是“${text}”`,
    ]);
  });

  it('that is empty is named, and all that is wrong in a row at once', () => {
    const list = readOne(rowWith(1, undefined).map((cell, at) => (at === 7 ? '待定' : cell)));
    expect(messages(list)).toEqual([
      'B2 “地区”没有填',
      'H2 “整改时限”不是日期，应写成 2026-05-01 这样的日期，现在是“待定”',
    ]);
  });

  it('with a formula that was never computed is refused, one with an error too', () => {
    expect(messages(readOne(rowWith(1, { xml: '<c r="@"><f>A1</f></c>' })))[0]).toContain('B2 “地区”公式没有保存结果');
    expect(messages(readOne(rowWith(1, { xml: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' })))).toEqual([
      'B2 “地区”公式出错（#DIV/0!）',
    ]);
  });

  it('may be a number where a text is wanted', () => {
    expect(readOne(rowWith(1, 0.1 + 0.2)).rows).toEqual([{ ...TAKEN, area: '0.3' }]);
  });

  it('that was broken to fit its column is one line again, and it is said', () => {
    const list = readOne(rowWith(4, '罐区可燃气体\n报警器2处失效'));
    expect(list.rows).toEqual([TAKEN]);
    expect(list.remarks).toEqual(['工作表“清单”第 2 行的单元格里有换行，已连成一行']);
  });

  it('with a character that no page can carry is refused', () => {
    const pasted = readListFile(
      new TextEncoder().encode([HEAD, rowWith(1, '东\u0007湖')].map((row) => row.map(String).join('\t')).join('\n')),
      plan,
    );
    expect(pasted.ok && messages(pasted.list)[0]).toContain('看不见的控制字符');
  });
});

describe('rows', () => {
  it('share what is merged over them', () => {
    const list = readRows(
      [
        cells(1, HEAD),
        cells(2, ROW),
        cells(3, rowWith(0, undefined)),
        cells(4, rowWith(0, undefined)),
        cells(5, rowWith(0, undefined)),
      ],
      { merges: ['A2:A4'] },
    );
    expect(list.rows).toEqual([TAKEN, TAKEN, TAKEN]);
    expect(messages(list)).toEqual(['A5 “问题类别”没有填']);
  });

  it('that are empty, or hold a serial number only, are passed over', () => {
    const list = readRows([cells(1, ['序号', ...HEAD]), cells(2, [1, ...ROW]), cells(3, [2]), cells(9, [3, ...ROW])]);
    expect(list).toEqual({ rows: [TAKEN, TAKEN], rejected: [], faults: [], remarks: [] });
  });

  it('that are headings between the others, or totals, are named and passed over', () => {
    const list = readRows(
      [cells(1, HEAD), cells(2, ['一、东湖区']), cells(3, ROW), cells(4, ['合计', undefined, '1家'])],
      {
        merges: ['A2:I2'],
      },
    );
    expect(list.rows).toEqual([TAKEN]);
    expect(list.remarks).toEqual([
      '工作表“清单”第 2 行是跨栏的小标题或说明，没有当作一行数据',
      '工作表“清单”第 4 行是合计，没有当作一行数据',
    ]);
  });

  it('that are hidden are read, and it is said', () => {
    const list = readRows([cells(1, HEAD), cells(2, ROW, 'hidden="1"'), cells(3, ROW)]);
    expect(list.rows).toHaveLength(2);
    expect(list.remarks).toEqual(['工作表“清单”第 2 行是隐藏的，也读了']);
  });

  it('are read from every sheet that has the head; hidden and other sheets are named', () => {
    const rows = [cells(1, HEAD), cells(2, ROW)];
    const list = read({
      sheets: [
        { name: '东湖区', rows },
        { name: '西山区', rows },
        { name: '汇总', rows: [cells(1, ['地区', '数量'])] },
        { name: '旧', rows, state: 'hidden' },
        { name: '填写说明', rows: [cells(1, ['栏目', '是否必填'])] },
      ],
    });
    expect(list.rows).toHaveLength(2);
    expect(list.remarks).toEqual([
      '从 2 张工作表读入',
      '工作表“旧”是隐藏的，没有读',
      '工作表“汇总”里没有找到表头，没有读',
    ]);
  });

  it('are counted before they are read', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => cells(index + 2, ['甲']));
    expect(messages(readRows([cells(1, HEAD), ...rows]))).toEqual(['有 10001 行，一次最多读 10000 行，请分成几份']);
  });

  it('are read from a workbook whose element names have a prefix', () => {
    const rows = [cells(1, HEAD), cells(2, ROW)];
    expect(read({ prefix: 'x:', sheets: [{ name: '清单', rows }] }).rows).toEqual([TAKEN]);
  });
});
