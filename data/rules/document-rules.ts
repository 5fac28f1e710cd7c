/**
 * 谁可以给谁发什么、先办什么、抄送谁: rules as data. A broken one warns with its clause; an office may have its reasons, and
 * then says them.
 */
import type { Approval } from '../records/case-papers';
import { documentRule, type DocumentRule, type RuleContext } from './document-rule';

const PLAN = '“四防”常态化督查安全生产工作方案';
const MEASURES = '安全生产责任追究办法（试行）';
const REGULATION = '《党政机关公文处理工作条例》';
const local = (clause: string) => ({ authority: 'local', clause }) as const;
const national = (clause: string) => ({ authority: 'national', clause }) as const;
const usual = (clause: string) => ({ authority: 'practice', clause }) as const;
const ours = (clause: string) => ({ authority: 'default', clause }) as const;

const approved =
  (how: Approval['how']) =>
  ({ of, name }: RuleContext): boolean =>
    of.facts.approvals?.some((one) => one.document === name && one.how === how) ?? false;

const issued =
  (name: string) =>
  ({ of }: RuleContext): boolean =>
    of.documents.some(({ document, issued: out }) => document === name && out !== undefined);

const someIssued =
  (id: string) =>
  ({ of }: RuleContext): boolean =>
    of.documents.some(({ document, issued: out }) => document.startsWith(`${id}/`) && out !== undefined);

const DISCIPLINE = /纪律检查|纪委|监察|监委|纪检/u;
const CADRES = /组织部|组织（人事）|组织人事|人事局|人事处/u;
const PARTY = /党委|党组|党工委|党总支|党支部|中共/u;

const handOver = ({ of, key }: RuleContext) => of.facts.handOvers?.find(({ no }) => String(no) === key);
const accountable = ({ of, key }: RuleContext) => of.facts.accountable?.find(({ no }) => String(no) === key);
const proposal = ({ of, key }: RuleContext) => of.facts.proposals?.find(({ no }) => String(no) === key);

const HOLDING = ['review-order', 'accountability'] as const;

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  documentRule('feedback-before-circular', ['circular'], local(`${PLAN}三（一）`), {
    message: '督查发现的问题应当先反馈被督查对象，再印发通报；反馈意见还没有印发',
    holds: someIssued('feedback'),
  }),
  documentRule('circular-signed-off', ['circular'], local(`${PLAN}三（一）`), {
    message: '督查通报应当经党委领导审签后印发，还没有登记审签',
    holds: approved('审签'),
  }),
  documentRule('hand-over-agreed', ['hand-over'], local(`${PLAN}三（二）、（三）`), {
    message: '移交组织部门、纪检监察机关，应当经党委同意，还没有登记同意',
    holds: approved('同意移交'),
  }),
  documentRule('hand-over-matter', ['hand-over'], local(`${PLAN}三（二）、（三）`), {
    message: '履职不到位的问题移交组织部门，屡查不改、虚假整改等问题移交纪检监察机关；现在的接收方与事由不符',
    holds: (context) => {
      const one = handOver(context);
      return one === undefined || (one.matter === '履行安全生产工作职责不到位') === (one.to === 'organization');
    },
  }),
  documentRule('studied-together', HOLDING, local(`${MEASURES}第七条（三）`), {
    message: '处理处置意见应当经集体研究，并依据有关规定报批，还没有登记集体研究',
    holds: approved('集体研究'),
  }),
  documentRule('investigated-first', HOLDING, local(`${MEASURES}第七条（一）、（二）`), {
    message: '问题线索应当先移交纪检监察机关调查核实，再作出处理；移交函还没有印发',
    holds: (context) =>
      context.of.facts.handOvers?.some(({ no, to }) => to === 'discipline' && issued(`hand-over/${no}`)(context)) ??
      false,
  }),
  documentRule('copied-to-cadres', HOLDING, local(`${MEASURES}第九条`), {
    message: '责任追究结果应当向同级组织（人事）部门通报，抄送机关里没有组织（人事）部门',
    holds: ({ copyTo }) => copyTo.some((organ) => CADRES.test(organ)),
  }),
  documentRule('held-by-discipline', HOLDING, local(`${MEASURES}第七条（二）、（三）`), {
    message: '责任追究由纪检监察机关调查核实后作出决定，发文机关不是纪检监察机关',
    holds: ({ issuers }) => issuers.every((organ) => DISCIPLINE.test(organ)),
  }),
  documentRule('ways-of-units', HOLDING, local(`${MEASURES}第五条`), {
    message: '对单位的追责方式只有责令作出书面检查、通报、建议调整领导班子，现在的方式是对个人用的',
    holds: (context) => {
      const one = accountable(context);
      const forUnits = ['review', 'circular', 'adjustment'];
      return one === undefined || one.type === 'person' || one.measures.every(({ way }) => forUnits.includes(way));
    },
  }),
  documentRule('proposal-approved', ['proposal'], national('《监察机关监督执法工作规定》第六十二条'), {
    message: '监察建议应当报监委主要负责人批准，还没有登记批准',
    holds: (context) => proposal(context)?.type === '纪律检查建议' || approved('批准')(context),
  }),
  documentRule(
    'proposal-issuer',
    ['proposal'],
    national('《中华人民共和国监察法》第十一条，《监督执纪工作规则》第十九条'),
    {
      message: '纪律检查建议由纪委提出，监察建议由监委提出；发文机关不是纪检监察机关',
      holds: ({ issuers }) => issuers.every((organ) => DISCIPLINE.test(organ)),
    },
  ),
  documentRule('proposal-addressee', ['proposal'], national('《监督执纪工作规则》第十九条'), {
    message: '纪律检查建议发给党组织，监察建议发给监察对象所在单位；主送单位与建议种类不符',
    holds: (context) => {
      const one = proposal(context);
      if (one === undefined || one.type === '纪检监察建议') return true;
      return PARTY.test(one.addressee) === (one.type === '纪律检查建议');
    },
  }),
  documentRule('problem-reviewed', ['closing'], local(`${PLAN}三（一）`), {
    message: '问题还没有验收并复核，不能办理销号审批',
    holds: ({ of, key }) =>
      of.steps.some(({ problem, step }) => String(problem) === key && (step === 'reviewed' || step === 'closed')),
  }),
  documentRule('all-closed', ['closing-circular'], local(`${PLAN}二（四）`), {
    message: '还有问题没有销号；问题不解决不放过',
    holds: ({ of }) =>
      (of.facts.problems ?? []).every(({ no }) =>
        of.steps.some(({ problem, step }) => problem === no && step === 'closed'),
      ),
  }),
  documentRule('downward-by-offices', 'all', national(`${REGULATION}第十六条（二）`), {
    message: '除办公厅（室）外，部门不得向下级党委、政府发布指令性公文；经同意行文的，文中要写明“经……同意”',
    holds: ({ issuers, addressees }) =>
      !addressees.some((organ) => /[区县市]委|人民政府|乡镇党委/u.test(organ)) ||
      issuers.every((organ) => /办公[厅室]$|委员会$|人民政府$|^中共[^部局室组]+$/u.test(organ)),
  }),
  documentRule('not-before-the-former', 'all', ours('成文日期的先后'), {
    message: '成文日期早于所依据文件的成文日期，请核对',
    holds: ({ date, followed }) => date === undefined || followed.every((earlier) => earlier <= date),
  }),
  documentRule('not-before-approval', 'all', usual('先研究、批准，后成文'), {
    message: '成文日期早于研究、批准的日期，请核对',
    holds: ({ of, name, date }) =>
      date === undefined || (of.facts.approvals ?? []).every((one) => one.document !== name || one.on <= date),
  }),
];
