/** What a notice that issues or passes on should say beside its facts. Custom, not clauses: all of them only warn. */
import type { DocumentInput } from '#schema/envelope';
import type { ContextRule } from '../kind';
import type { IssuingContent, IssuingNoticeInput } from './schema';

const of = (broken: (content: IssuingContent, input: IssuingNoticeInput) => boolean) => (input: DocumentInput) =>
  broken((input as IssuingNoticeInput).content, input as IssuingNoticeInput);

const passesOn = ({ act }: IssuingContent): boolean => act === 'forward' || act === 'approve';

export const ISSUING: readonly ContextRule[] = [
  {
    code: 'issued-text-missing',
    severity: 'warning',
    path: 'content.texts',
    message: '所发文件没有正文，印出来只有通知；请在“文件正文”里写上，或者放进附件',
    broken: of(
      ({ texts }, { attachments }) => texts.some((one) => one.body === undefined) && attachments === undefined,
    ),
  },
  {
    code: 'agreement-missing',
    severity: 'warning',
    path: 'content.agreed',
    message: '批转应当写明由谁同意，如“市政府同意”',
    broken: of(({ act, agreed }) => act === 'approve' && agreed === undefined),
  },
  {
    code: 'origin-missing',
    severity: 'warning',
    path: 'content.texts',
    message: '转发、批转应当写明原发文机关',
    broken: of((content) => passesOn(content) && content.texts.some((one) => one.issuer === undefined)),
  },
  {
    code: 'draft-issued',
    severity: 'warning',
    path: 'content.act',
    message: '征求意见稿、送审稿、草案不能印发施行；要征求意见，发文方式请选“征求意见”',
    broken: of(
      ({ act, texts }) =>
        act !== 'consult' && texts.some(({ stage }) => ['consultation', 'review', 'draft'].includes(stage ?? '')),
    ),
  },
];
