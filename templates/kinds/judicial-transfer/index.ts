import type { ContextRule, DocumentKind } from '../kind';
import { approvalStated, factsOf, MEASURES, notBeforeDate } from '../shared/accountability-rules';
import bureau from './sample-bureau.json';
import commission from './sample-commission.json';
import { judicialTransferSchema, type JudicialTransferInput } from './schema';
import template from './template.hbs';
import { transferView } from './view';

const toJustice: ContextRule = {
  code: 'addressee-not-judicial',
  severity: 'warning',
  clause: `${MEASURES}第六条（六）`,
  path: 'addressees',
  message: '涉嫌犯罪的，应当移送司法机关（公安机关、人民检察院等），请核对主送机关',
  broken: ({ addressees = [] }) => addressees.some((organ) => !/公安|检察院|法院|国家安全|海警/u.test(organ)),
};

/** 移送司法机关函: hands suspected crimes over to the organs of justice (责任追究办法 article 6 (6)). */
export const judicialTransfer: DocumentKind = {
  id: 'judicial-transfer',
  name: '移送司法机关函',
  format: 'letter',
  version: '1.0',
  schema: judicialTransferSchema,
  template,
  view: transferView,
  rules: [
    approvalStated,
    toJustice,
    notBeforeDate('content.reply.date', (input) => factsOf<JudicialTransferInput['content']>(input).reply?.date),
  ],
  samples: [
    { name: '监委移送人民检察院', input: commission },
    { name: '应急管理局移送公安机关', input: bureau },
  ],
};
