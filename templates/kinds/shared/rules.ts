/**
 * Who writes to whom, and what each kind may and must say (《党政机关公文处理工作条例》 chapter 4), as data. All of them
 * warn; none refuses, for an office may have its reasons.
 */
import type { DocumentInput } from '#schema/envelope';
import type { ContextRule } from '../kind';

const REGULATION = '《党政机关公文处理工作条例》';

/** Every word of the body that the drafter wrote, tables apart. */
function said({ body }: DocumentInput): string {
  const blocks = typeof body === 'string' ? [body] : (body ?? []);
  return blocks.filter((block) => typeof block === 'string').join('\n');
}

const without = (pattern: RegExp) => (input: DocumentInput) => !pattern.test(said(input));

export const addresseesExpected = (name: string): ContextRule => ({
  code: 'addressees-missing',
  severity: 'warning',
  clause: `${REGULATION}第九条（八）`,
  path: 'addressees',
  message: `没有主送机关，${name}应当写明发给谁`,
  broken: ({ addressees }) => addressees === undefined,
});

export const publicWithoutAddressees = (name: string): ContextRule => ({
  code: 'addressees-unusual',
  severity: 'warning',
  clause: `${REGULATION}第八条`,
  path: 'addressees',
  message: `${name}面向社会发布，一般不写主送机关`,
  broken: ({ addressees }) => addressees !== undefined,
});

/** More than one organ, whether on several lines or in one. */
const namesSeveral = (addressees: readonly string[]): boolean =>
  addressees.length > 1 || /[、，]/u.test(addressees.join());

const oneAddressee: ContextRule = {
  code: 'addressees-several',
  severity: 'warning',
  clause: `${REGULATION}第十五条（一）`,
  path: 'addressees',
  message: '上行文原则上只主送一个上级机关，其他上级机关可以写在抄送里',
  broken: ({ addressees }) => addressees !== undefined && namesSeveral(addressees),
};

/** 各区、各县 … can only stand below the writer. */
const SUBORDINATES = /^各(?:省|市|州|盟|县|区|旗|乡|镇|街道|村)|(?:所属|直属|下属)/u;

const noSubordinates: ContextRule = {
  code: 'copy-to-subordinates',
  severity: 'warning',
  clause: `${REGULATION}第十五条（一）`,
  path: 'imprint.copyTo',
  message: '上行文不抄送下级机关',
  broken: ({ imprint }) => imprint?.copyTo?.some((organ) => SUBORDINATES.test(organ)) ?? false,
};

export const UPWARD: readonly ContextRule[] = [oneAddressee, noSubordinates];

export const reportWithoutRequest: ContextRule = {
  code: 'report-requests',
  severity: 'warning',
  clause: `${REGULATION}第十五条（四）`,
  path: 'body',
  message: '报告里不夹带请示事项；需要上级批准或者答复的，请另用请示行文',
  broken: (input) => /妥否|当否|请(?:予|即|尽快)?(?:批示|批复|审批|批准|指示|审定)/u.test(said(input)),
};

export const requestAsks: ContextRule = {
  code: 'request-asks-nothing',
  severity: 'warning',
  clause: `${REGULATION}第八条（十一）`,
  path: 'body',
  message: '没有写明请求什么；结尾一般写“妥否，请批示。”或“以上请示妥否，请批复。”',
  broken: without(/请[^，。；]{0,8}(?:批示|批复|审批|批准|指示|审定|审示)/u),
};

/** Custom, not a rule of 条例: whoever handles the request has somebody to ask. */
export const requestNamesContact: ContextRule = {
  code: 'request-contact-missing',
  severity: 'hint',
  path: 'closing.note',
  message: '请示一般在附注处写明联系人和电话，如“联系人：姓名，电话：0000-1234567”',
  broken: ({ closing }) => !/电话|联系人/u.test(closing?.note ?? ''),
};

/** One request, one matter: a title that names two is the sign of it. */
export const requestOneMatter: ContextRule = {
  code: 'request-several-matters',
  severity: 'warning',
  clause: `${REGULATION}第十五条（四）`,
  path: 'title',
  message: '标题像是有几件事；请示应当一文一事',
  broken: ({ title }) => (title.match(/关于/gu) ?? []).length > 1 && /(?:和|及|以及|、)关于/u.test(title),
};

export const replyNamesRequest: ContextRule = {
  code: 'reply-names-no-request',
  severity: 'warning',
  clause: `${REGULATION}第八条（十二）`,
  path: 'body',
  message: '批复应当先写明答复的是哪一件请示，如“你局《关于……的请示》（某字〔2024〕1号）收悉”',
  broken: without(/请示/u),
};

export const billAsks: ContextRule = {
  code: 'bill-asks-nothing',
  severity: 'warning',
  clause: `${REGULATION}第八条（十三）`,
  path: 'body',
  message: '议案应当写明提请审议，结尾一般写“请审议。”或“现提请审议。”',
  broken: without(/请[^，。；]{0,12}审议/u),
};

/** 决议 and 公报 of a meeting: when and by whom adopted, or a date. */
export const adoptionDated = (name: string): ContextRule => ({
  code: 'adoption-missing',
  severity: 'warning',
  clause: `${REGULATION}第九条（十二）`,
  path: 'notes',
  message: `没有日期：会议通过的${name}在标题下写题注，如“（2024年5月1日某会议通过）”；其他的在落款写成文日期`,
  broken: ({ notes, closing }) => notes === undefined && closing?.date === undefined,
});

export const ORDER: readonly ContextRule[] = [
  {
    code: 'order-addressees',
    severity: 'warning',
    clause: 'GB/T 9704—2012 10.2',
    path: 'addressees',
    message: '命令（令）格式没有主送机关，填写的主送机关不会印出',
    broken: ({ addressees }) => addressees !== undefined,
  },
  {
    code: 'order-notes',
    severity: 'warning',
    clause: 'GB/T 9704—2012 10.2',
    path: 'notes',
    message: '命令（令）格式不印标题，填写的题注不会印出',
    broken: ({ notes }) => notes !== undefined,
  },
];
