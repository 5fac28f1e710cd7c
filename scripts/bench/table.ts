/** A landscape table of a thousand rows and eight columns, the longest list one issues. */
export const tableNotice = (rows = 1000): Record<string, unknown> => ({
  kind: 'notice',
  head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024, serial: 8 } },
  title: '关于印发隐患整改清单的通知',
  addressees: ['各县区人民政府'],
  body: '现将清单印发给你们。',
  attachments: [
    { title: '隐患整改清单', orientation: 'landscape', body: [{ table: { columns, rows: rowsOf(rows) } }] },
  ],
  closing: { date: '2024-03-05' },
});

const columns = ['序号', '地区', '单位', '问题描述', '性质', '数量', '整改时限', '责任单位'].map((title) => ({
  title,
}));

const rowsOf = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `第${(index % 9) + 1}县`,
    `某某市某某化工有限公司第${index + 1}分厂`,
    '罐区可燃气体报警器有2处失效，值班人员未按规定巡检，隐患台账记录不全。'.slice(0, 12 + (index % 24)),
    index % 5 === 0 ? '重大隐患' : '一般隐患',
    String((index * 37) % 1200),
    '2024年10月31日',
    '县应急管理局',
  ]);
