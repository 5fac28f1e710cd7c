/** The one envelope of all kinds (outside contract, section 3), in the order in which a form asks for it. */
import * as v from 'valibot';
import { body } from './body';
import { closing } from './closing';
import { about, choice, date, line, list, option, record, text, whole, type FieldHints } from './fields';
import { rule } from './rule';
import { secrecy } from './secrecy';

const organ = line('机关名称');

const number = record('发文字号', {
  code: v.pipe(
    line('机关代字', { help: '不含年份和括号', example: '中纪办发' }),
    v.check(
      (code) => !/[〔〕[\]【】（）()\d第号]/.test(code),
      rule('bad-code', '只写机关代字，不写年份、括号、“第”和“号”'),
    ),
  ),
  year: whole('年份', 1949, 9999),
  serial: v.optional(whole('发文顺序号', 1, 99_999, { help: '不编虚位：写 1，不写 01；登记发文时可以自动取号' })),
});

export const head = record('版头', {
  copyNumber: v.optional(whole('份号', 1, 999_999, { help: '涉密公文应当标注，印出时补足 6 位' })),
  secrecy: v.optional(secrecy),
  urgency: v.optional(choice('紧急程度', ['特急', '加急'])),
  issuers: v.optional(list('发文机关', organ, { help: '联合行文时主办机关在前', widget: 'lines' })),
  mark: v.optional(line('发文机关标志', { help: '不填时为发文机关名称加“文件”' })),
  markStyle: v.optional(
    option(
      '联合行文的标志',
      { all: '并列全部机关', sponsor: '只排主办机关' },
      { help: '发文机关不止一个、又没有另填发文机关标志时有用' },
    ),
  ),
  number: v.optional(number),
  signers: v.optional(list('签发人', line('签发人姓名'), { help: '上行文才标注', widget: 'lines' })),
});

const notes = v.optional(
  list('题注', line('题注'), { help: '标题下的说明，如“（2023年7月27日……通过）”，一行一条', widget: 'lines' }),
);

export const attachment = record('附件', {
  role: v.optional(
    option('性质', { attachment: '附件', issued: '印发的文件' }, { help: '印发的文件不列入附件说明，不标“附件”二字' }),
    'attachment',
  ),
  title: text('附件标题', { help: '换行处为指定的断行' }),
  notes,
  body: body('附件正文'),
  orientation: v.optional(option('纸张方向', { portrait: '竖放', landscape: '横放' }), 'portrait'),
});

const imprint = record('版记', {
  copyTo: v.optional(list('抄送机关', line('抄送机关'), { widget: 'lines' })),
  printedBy: v.optional(line('印发机关')),
  printedOn: v.optional(date('印发日期')),
  copies: v.optional(whole('印发份数', 1, 9_999_999)),
});

/** The envelope of one kind; `own` adds the kind's fields after 主送机关, or stands in for a field of the same name; `hints.help` says what the kind is for. */
export const envelope = <E extends v.ObjectEntries>(kind: string, name: string, own: E, hints?: FieldHints) =>
  record(
    name,
    {
      kind: v.pipe(v.literal(kind), about('文种')),
      head: v.optional(head),
      title: text('标题', { help: '换行处为指定的断行' }),
      notes,
      addressees: v.optional(
        list('主送机关', line('主送机关'), {
          help: '同类机关写在一行，用顿号隔开；不同类的另写一行，印出时用逗号隔开',
          widget: 'lines',
        }),
      ),
      ...own,
      attachments: v.optional(list('附件', attachment)),
      closing: v.optional(closing),
      imprint: v.optional(imprint),
    },
    hints,
  );

type OwnFields = {
  readonly body: v.OptionalSchema<ReturnType<typeof body>, undefined>;
  readonly content: v.OptionalSchema<v.UnknownSchema, undefined>;
};

/** A document of any kind, as checked; `content` is read by its own kind. */
export type DocumentInput = v.InferOutput<ReturnType<typeof envelope<OwnFields>>>;
export type AttachmentInput = v.InferOutput<typeof attachment>;
