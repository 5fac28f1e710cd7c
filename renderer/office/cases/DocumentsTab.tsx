import { useState } from 'react';
import type { CaseDocumentRow, CaseView } from '#data/contract/case-calls';
import { api } from '../../api/client';
import { openKept } from '../../app/documents';
import { complain } from '../../app/tell';
import { showIssued, showOffice } from '../../state/office';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { openCase } from './case-state';
import styles from './cases.module.css';
import { ReasonDialog } from './ReasonDialog';
import { SettleDialog } from './SettleDialog';

type Dialog = { readonly reason: CaseDocumentRow } | { readonly settle: CaseDocumentRow };

/** The chain of documents: what is made, what went out, and which rules are not kept yet. */
export function DocumentsTab({ view }: { readonly view: CaseView }) {
  const [dialog, setDialog] = useState<Dialog>();
  const { id } = view.case;
  const close = (): void => {
    setDialog(undefined);
  };
  const done = (): void => {
    close();
    void openCase(id);
  };
  const make = async ({ document }: CaseDocumentRow): Promise<void> => {
    const reply = await api.makeCaseDocument({ id, document });
    if (!reply.ok) return complain(reply.error);
    await openKept(reply.value.draft);
    showOffice(undefined);
  };
  if (view.documents.length === 0) return <p className={page.empty}>事实还不够，没有可以拟制的文书。</p>;
  return (
    <div className={page.scroll} tabIndex={0} aria-label="文书">
      <table className={page.table}>
        <thead>
          <tr>
            <th>文书</th>
            <th>状态</th>
            <th>发文字号、标题</th>
            <th>成文日期</th>
            <th>提醒</th>
            <th aria-label="操作" />
          </tr>
        </thead>
        <tbody>
          {view.documents.map((row) => (
            <Row key={row.document} row={row} onMake={() => void make(row)} onDialog={setDialog} />
          ))}
        </tbody>
      </table>
      {dialog !== undefined && 'reason' in dialog && (
        <ReasonDialog id={id} row={dialog.reason} onDone={done} onClose={close} />
      )}
      {dialog !== undefined && 'settle' in dialog && (
        <SettleDialog id={id} row={dialog.settle} onDone={done} onClose={close} />
      )}
    </div>
  );
}

interface RowProps {
  readonly row: CaseDocumentRow;
  readonly onMake: () => void;
  readonly onDialog: (dialog: Dialog) => void;
}

function Row({ row, onMake, onDialog }: RowProps) {
  const { label, issued, draft, warnings } = row;
  return (
    <tr>
      <td>{label}</td>
      <td className={page.nowrap}>
        <Stage row={row} />
      </td>
      <td>{issued !== undefined && <IssuedLink issued={issued} />}</td>
      <td className={page.nowrap}>{issued?.date ?? ''}</td>
      <td>
        {draft !== undefined && draft.conflicts.length > 0 && (
          <p className={styles.warning}>草稿里有 {draft.conflicts.length} 处手工改过，与事实不一致，请核对。</p>
        )}
        {warnings.map(({ rule, message, clause }) => (
          <p key={rule} className={styles.warning}>{`${message}（${clause}）`}</p>
        ))}
      </td>
      <td className={page.nowrap}>
        {issued === undefined && (
          <>
            <Button small onClick={onMake}>
              {draft === undefined ? '拟制' : '打开草稿'}
            </Button>
            {!row.numbered && (
              <Button
                small
                onClick={() => {
                  onDialog({ settle: row });
                }}
              >
                定稿…
              </Button>
            )}
            {warnings.length > 0 && (
              <Button
                small
                onClick={() => {
                  onDialog({ reason: row });
                }}
              >
                说明理由…
              </Button>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

function Stage({ row: { issued, draft, numbered } }: { readonly row: CaseDocumentRow }) {
  if (issued !== undefined) {
    return (
      <span className={page.state} data-tone="good">
        {numbered ? '已印发' : '已定稿'}
      </span>
    );
  }
  if (draft === undefined) return <span className={page.faint}>未拟制</span>;
  return (
    <span className={page.state} data-tone="wait">
      草稿
    </span>
  );
}

function IssuedLink({ issued: { number, title, key } }: { readonly issued: NonNullable<CaseDocumentRow['issued']> }) {
  const text = [number ?? '', title].filter((part) => part !== '').join(' ');
  if (key === undefined) return <>{text}</>;
  return (
    <button
      type="button"
      className={page.link}
      onClick={() => {
        showIssued(key);
      }}
    >
      {text}
    </button>
  );
}
