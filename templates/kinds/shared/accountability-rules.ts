/**
 * What documents of accountability must say and whom they must reach, as data. The measures are those of the
 * 责任追究办法 that these kinds were made from; where a law says the same it is named. All warn, none refuses.
 */
import type { DocumentInput } from '#schema/envelope';
import type { ContextRule } from '../kind';

export const MEASURES = '《安全生产责任追究办法（试行）》';
export const SANCTIONS_ACT = '《中华人民共和国公职人员政务处分法》';

/** The fields of `content` that the rules look at; a kind has those that it asks for. */
interface Accounted {
  readonly approval?: string;
  readonly announcement?: string;
  readonly appeal?: unknown;
}

/** The facts of a kind, which has checked them against its own schema. */
export const factsOf = <T = Accounted>({ content }: DocumentInput): T => (content ?? {}) as T;

export const approvalStated: ContextRule = {
  code: 'approval-missing',
  severity: 'warning',
  clause: `${MEASURES}第七条（三）`,
  path: 'content.approval',
  message: '没有写明经过集体研究、报批；处理决定应当经集体研究，依据有关规定报批后作出',
  broken: (input) => !/研究|审议|讨论|审批|批准|同意/u.test(factsOf(input).approval ?? ''),
};

const ORGANISATION = /组织部|人事|政治部|政治处/u;

export const organisationInformed: ContextRule = {
  code: 'organisation-department-missing',
  severity: 'warning',
  clause: `${MEASURES}第九条`,
  path: 'imprint.copyTo',
  message: '抄送里没有组织（人事）部门；责任追究结果应当向同级组织（人事）部门通报',
  broken: (input) =>
    ![issuersOf(input), ...(input.addressees ?? []), ...(input.imprint?.copyTo ?? [])].some((organ) =>
      ORGANISATION.test(organ),
    ),
};

export const resultAnnounced: ContextRule = {
  code: 'announcement-missing',
  severity: 'warning',
  clause: `${MEASURES}第九条`,
  path: 'content.announcement',
  message: '没有写明向谁宣布；责任追究结果应当向被追究的单位、本人及其所在党组织、单位宣布',
  broken: (input) => factsOf(input).announcement === undefined,
};

/** Custom, and no law for every measure: who is held to account is told where to turn. */
export const appealStated: ContextRule = {
  code: 'appeal-missing',
  severity: 'hint',
  path: 'content.appeal',
  message: '没有写明不服决定时向谁、在多长时间内提出申诉',
  broken: (input) => factsOf(input).appeal === undefined,
};

/** A day set for something to be done may not lie before the document itself. */
export const notBeforeDate = (path: string, dayOf: (input: DocumentInput) => string | undefined): ContextRule => ({
  code: 'deadline-before-date',
  severity: 'warning',
  path,
  message: '时限早于成文日期，请核对',
  broken: (input) => {
    const [day, dated] = [dayOf(input), input.closing?.date];
    return day !== undefined && dated !== undefined && day < dated;
  },
});

/** Names of the issuing organs in a row, or the mark. */
export const issuersOf = ({ head }: DocumentInput): string =>
  (head?.issuers ?? (head?.mark === undefined ? [] : [head.mark])).join();

/** 政务处分 is given by organs of supervision; the organ that appoints gives 处分. */
export const sanctionBySupervision = (path: string, sanctions: (input: DocumentInput) => boolean): ContextRule => ({
  code: 'sanction-by-other-organ',
  severity: 'warning',
  clause: `${SANCTIONS_ACT}第二条、第三条`,
  path,
  message: '政务处分由监察机关作出；任免机关、单位给予的是“处分”，请核对发文机关和处分种类',
  broken: (input) => sanctions(input) && !/监察委|监委/u.test(issuersOf(input)),
});

/** 党纪处分 is given by organisations of the Party: commissions for discipline, committees, groups, branches. */
export const disciplineByParty = (path: string, disciplines: (input: DocumentInput) => boolean): ContextRule => ({
  code: 'discipline-by-other-organ',
  severity: 'warning',
  clause: '《中国共产党纪律处分条例》',
  path,
  message: '党纪处分由党组织作出，请核对发文机关',
  broken: (input) =>
    disciplines(input) && !/中共|中国共产党|纪律检查|纪委|党委|党组|党总支|党支部|工委/u.test(issuersOf(input)),
});
