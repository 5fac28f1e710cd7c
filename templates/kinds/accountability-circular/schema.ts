import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { line, list, record, text } from '#schema/fields';
import { demands } from '../shared/demands';

/** One case: what is criticised, whom it names, and what was done about it. */
const occurrence = record('问题', {
  title: line('问题概括', { help: '写明谁、什么问题，不写序号', example: '某局副局长某某对重大隐患整改失察问题' }),
  subjects: list('点名的单位和人员', line('名称（姓名）'), {
    help: '一行一个；都应当写进概括或者事实里',
    widget: 'lines',
  }),
  facts: text('主要事实'),
  handling: text('处理情况', { help: '写明谁在什么时候给予什么处理' }),
});

const content = record('通报内容', {
  opening: text('通报缘由', { help: '写明总的情况和为什么通报；可以用逗号结束，后面由程序接“现将……通报如下”' }),
  approval: v.optional(line('批准程序', { example: '经市委同意' })),
  cases: list('通报的问题', occurrence),
  lessons: v.optional(text('问题剖析', { help: '写明问题反映出什么、应当吸取什么教训' })),
  demands: demands('工作要求'),
});

export const accountabilityCircularSchema = envelope(
  'accountability-circular',
  '问责通报',
  { content },
  { help: '在一定范围内通报受到责任追究的单位、人员和典型问题' },
);

export type AccountabilityCircularInput = v.InferOutput<typeof accountabilityCircularSchema>;
