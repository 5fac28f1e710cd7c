import { Modal } from '../../ui/Modal';
import { IssueDone } from './IssueDone';
import { IssueForm } from './IssueForm';
import { endIssuing, useIssue } from './issue-state';

/** 签发、印发: from the number to the durable result. */
export function IssueDialog() {
  const open = useIssue((state) => state.open);
  if (open === undefined) return null;
  const { input, stage } = open;
  const done = stage.at === 'issued';
  return (
    <Modal
      key={stage.at === 'issued' ? 'done' : 'form'}
      title={done ? '已印发' : '签发'}
      width="560px"
      closable={stage.at !== 'issuing'}
      onClose={endIssuing}
    >
      {stage.at === 'issued' ? (
        <IssueDone issued={stage.issued} notices={stage.notices} />
      ) : (
        <IssueForm input={input} stage={stage} />
      )}
    </Modal>
  );
}
