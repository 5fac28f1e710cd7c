/** Pieces that every kind's template may call by name, e.g. `{{> 版头}}`. */
import attachmentContent from './attachment-content.hbs';
import attachments from './attachments.hbs';
import bodyContent from './body-content.hbs';
import caution from './caution.hbs';
import closing from './closing.hbs';
import demands from './demands.hbs';
import general from './general.hbs';
import head from './head.hbs';
import imprint from './imprint.hbs';
import ledgerTable from './ledger-table.hbs';
import listNotice from './list-notice.hbs';
import materials from './materials.hbs';
import problemTable from './problem-table.hbs';
import proposal from './proposal.hbs';
import talk from './talk.hbs';
import talkSignatures from './talk-signatures.hbs';
import title from './title.hbs';

export const PARTIALS: Readonly<Record<string, string>> = {
  通用公文: general,
  版头: head,
  标题和主送: title,
  正文内容: bodyContent,
  落款: closing,
  附件: attachments,
  附件内容: attachmentContent,
  版记: imprint,
  建议书正文: proposal,
  问题清单表: problemTable,
  整改台账表: ledgerTable,
  清单印发: listNotice,
  有关要求: demands,
  提醒诫勉正文: caution,
  移交材料表: materials,
  谈话记录正文: talk,
  谈话记录签名: talkSignatures,
};
