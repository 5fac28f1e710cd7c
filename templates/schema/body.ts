/**
 * 正文: a text, or a list of blocks (outside contract, section 3). A block is a text, a table, a picture or a page
 * break.
 */
import * as v from 'valibot';
import { about, cell, line, list, option, record, text } from './fields';
import { rule } from './rule';

const column = record('列', {
  title: line('列名'),
  width: v.optional(
    v.pipe(
      v.number(),
      v.gtValue(0, rule('too-small', '应大于 0')),
      v.maxValue(1000, rule('too-large', '不能大于 1000')),
      about('列宽', { help: '各列宽度的比例，例如 1、3、2；不填则按内容分配' }),
    ),
  ),
  align: v.optional(option('对齐方式', { left: '左', center: '中', right: '右' })),
  merge: v.optional(v.pipe(v.boolean(), about('合并相同的格', { help: '上下相邻、内容相同的格并为一格' }))),
});

export const table = v.pipe(
  record(
    '表格',
    {
      caption: v.optional(line('表题')),
      columns: list('各列', column),
      rows: v.pipe(v.array(v.pipe(v.array(cell('单元格')), about('行'))), about('各行', { widget: 'table' })),
    },
    { widget: 'table' },
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { columns, rows } = dataset.value;
    const index = rows.findIndex((row) => row.length !== columns.length);
    const row = rows[index];
    if (!row) return;
    addIssue({
      message: rule(
        'row-length',
        `第 ${index + 1} 行有 ${row.length} 格，表格有 ${columns.length} 列，格数应与列数相同；没有内容的格写成空的`,
      ),
      path: [
        { type: 'object', origin: 'value', input: dataset.value, key: 'rows', value: rows },
        { type: 'array', origin: 'value', input: rows, key: index, value: row },
      ],
    });
  }),
);

const image = record('图片', {
  file: line('图片文件', { widget: 'picture' }),
  width: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1, rule('too-small', '不能小于 1 毫米')),
      v.maxValue(244, rule('too-large', '不能大于 244 毫米')),
      about('宽度（毫米）', { help: '不填则用图片本来的大小，最宽不超过版心' }),
    ),
  ),
});

const figure = v.pipe(
  record('表格、图片或分页', {
    table: v.optional(table),
    image: v.optional(image),
    pageBreak: v.optional(v.pipe(v.literal(true), about('分页'))),
  }),
  v.check(
    (block) => Object.values(block).filter((part) => part !== undefined).length === 1,
    rule('one-of', '应当只写“table”“image”“pageBreak”中的一样'),
  ),
  v.metadata({ minProperties: 1, maxProperties: 1 }),
);

const block = v.pipe(
  v.union([text('段落'), figure], rule('wrong-type', '应是一段文字，或者一个表格、一幅图片、一个分页')),
  about('正文块'),
);

export const body = (title: string) =>
  v.pipe(
    v.union(
      [text(title), v.pipe(v.array(block), v.nonEmpty(rule('empty', '不能为空')), about(title))],
      rule('wrong-type', '应是文字（写在引号里），或者由文字、表格等组成的列表（写在方括号里）'),
    ),
    about(title, {
      widget: 'body',
      help: '一行一段。“一、”“（一）”“1.”“（1）”开头的行是标题，“第一章”“第一条”开头的行是章、条。',
    }),
  );

export type Body = v.InferOutput<ReturnType<typeof body>>;
export type Table = v.InferOutput<typeof table>;
