/** The one envelope of all kinds (outside contract, section 3), in the order in which a form asks for it. */
import * as v from 'valibot';
import { profileField } from '#profiles/definition';
import { body } from './body';
import { closing } from './closing';
import { about, choice, date, line, list, option, record, text, whole, type FieldHints } from './fields';
import { rule } from './rule';
import { secrecy } from './secrecy';

const organ = line('机关名称');

const code = v.pipe(
  line('机关代字', { help: '不含年份和括号', example: '中纪办发' }),
  v.check(
    (text) => !/[〔〕[\]【】（）()\d第号]/.test(text),
    rule('bad-code', '只写机关代字，不写年份、括号、“第”和“号”'),
  ),
);
const year = whole('年份', 1949, 9999);
const serialNumber = (help: string) => v.optional(whole('发文顺序号', 1, 99_999, { help }));
const serial = serialNumber('不编虚位：写 1，不写 01；登记发文时可以自动取号');

const number = record('发文字号', { code, year, serial });

/** 令号 runs on from year to year: 第7号 (GB/T 9704—2012 10.2). */
export const orderNumber = record('令号', {
  serial: serialNumber('只写序号，印成“第7号”；按任期或机关连续编号，不分年份'),
});

/** 公报, 公告 and 通告 are numbered as other documents are, or 第1号. */
export const publicNumber = v.pipe(
  record('发文字号', { code: v.optional(code), year: v.optional(year), serial }),
  v.check(
    (given) => (given.code === undefined) === (given.year === undefined),
    rule('one-of', '机关代字和年份应当同时填写，印成“某政发〔2024〕1号”；都不填则印成“第1号”'),
  ),
);

/** 公文格式, for kinds that are sent as letters and as general documents. */
export const layoutFormat = option(
  '公文格式',
  { document: '文件格式', letter: '信函格式' },
  { help: '信函格式：红色双线，标志不加“文件”，首页不显示页码' },
);

const headFields = {
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
  ruleStar: v.optional(
    option(
      '版头分隔线中的五角星',
      { none: '不印', star: '印红色五角星' },
      { help: '党的机关公文习惯在红线正中印五角星；不填时按版式方案' },
    ),
  ),
  signers: v.optional(list('签发人', line('签发人姓名'), { help: '上行文才标注', widget: 'lines' })),
};

/** The head of one kind; `own` stands in for fields of the same name, or adds to them. */
export const headWith = <E extends v.ObjectEntries>(own: E) => record('版头', { ...headFields, ...own });

export const head = headWith({});

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
  bound: v.optional(
    v.pipe(
      v.boolean(),
      about('与正文一起装订', { help: '不一起装订的附件排在版记之后另起一张，首行标发文字号，页码另编' }),
    ),
  ),
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
      addresseesIn: v.optional(
        option(
          '主送机关的位置',
          { title: '标题下方', imprint: '版记中' },
          { help: '不填时排在标题下方；主送机关太多、首页排不下正文时，自动移到版记' },
        ),
      ),
      ...own,
      attachments: v.optional(list('附件', attachment)),
      closing: v.optional(closing),
      imprint: v.optional(imprint),
      profile: v.optional(profileField),
    },
    hints,
  );

type OwnFields = {
  readonly body: v.OptionalSchema<ReturnType<typeof body>, undefined>;
  readonly content: v.OptionalSchema<v.UnknownSchema, undefined>;
};

/** What the heads of all kinds may hold. */
type AnyHead = Omit<v.InferOutput<typeof head>, 'number'> & {
  number?: v.InferOutput<typeof publicNumber> | undefined;
  format?: v.InferOutput<typeof layoutFormat> | undefined;
};

/** A document of any kind, as checked; `content` is read by its own kind. */
export type DocumentInput = Omit<v.InferOutput<ReturnType<typeof envelope<OwnFields>>>, 'head'> & {
  head?: AnyHead | undefined;
};
export type AttachmentInput = v.InferOutput<typeof attachment>;
