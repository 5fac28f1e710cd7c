import { formatDate, phrase } from '../wording';
import { WAYS, type ServiceReceiptInput } from './schema';

const BLANK_DAY = '　　年　　月　　日';

const given = (text: string | undefined): string => text ?? '';

/** What is served on whom and how; what is signed by hand leaves room. */
export function serviceReceiptView({ content }: ServiceReceiptInput) {
  const { matter, documents, recipient, address, way, received, agent, refusal, remark, issuedBy, servers } = content;
  return {
    案由: given(matter),
    送达文书: documents
      .map(({ title, number, copies }) => `《${title}》${number === undefined ? '' : `（${number}）`}${copies}件`)
      .join('\n'),
    合计件数: documents.length === 1 ? '' : String(documents.reduce((sum, { copies }) => sum + copies, 0)),
    受送达人: recipient,
    送达地址: address,
    送达方式: WAYS[way],
    收到日期: received === undefined ? BLANK_DAY : formatDate(received),
    代收人: given(agent?.name),
    代收理由: agent === undefined ? '' : phrase(agent.reason),
    留置: refusal !== undefined,
    拒收情况: given(refusal?.reason),
    见证人: (refusal?.witnesses ?? []).join('\n'),
    空白日期: BLANK_DAY,
    备考: given(remark),
    填发人: given(issuedBy),
    送达人: (servers ?? []).join('、'),
  };
}
