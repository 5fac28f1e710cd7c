import { useEffect, useState } from 'react';
import type { AppInfo } from '#data/contract/types';
import { api } from '../api/client';
import { CheckDialog } from '../check/CheckDialog';
import { DraftBox } from '../drafts/DraftBox';
import { HistoryDialog } from '../drafts/HistoryDialog';
import { ExitBackupDialog } from '../office/backup/ExitBackupDialog';
import { IssueDialog } from '../office/issue/IssueDialog';
import { IssuedDialog } from '../office/issued/IssuedDialog';
import { LifeDialog } from '../office/life/LifeDialog';
import { useCatalogue } from '../state/kinds';
import { useQuestion } from '../state/question';
import { showDialog, useView } from '../state/view';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import styles from './Dialogs.module.css';

/** Everything that opens over the window. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog);
  return (
    <>
      <QuestionDialog />
      <CheckDialog />
      <IssueDialog />
      <IssuedDialog />
      <ExitBackupDialog />
      {dialog === 'fonts' && <FontsDialog />}
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'drafts' && <DraftBox />}
      {dialog === 'history' && <HistoryDialog />}
      {dialog === 'life' && <LifeDialog />}
    </>
  );
}

function QuestionDialog() {
  const question = useQuestion((state) => state.question);
  if (question === undefined) return null;
  const { title, detail, yes, no, answer } = question;
  return (
    <Modal
      title={title}
      width="420px"
      closable={false}
      onClose={() => {
        answer('cancel');
      }}
    >
      <p>{detail}</p>
      <div className={styles.answers}>
        <Button
          onClick={() => {
            answer('no');
          }}
        >
          {no}
        </Button>
        <span className={styles.space} />
        <Button
          look="outline"
          onClick={() => {
            answer('cancel');
          }}
        >
          取消
        </Button>
        <Button
          data-autofocus
          look="primary"
          onClick={() => {
            answer('yes');
          }}
        >
          {yes}
        </Button>
      </div>
    </Modal>
  );
}

const close = (): void => {
  showDialog(undefined);
};

function FontsDialog() {
  const fonts = useCatalogue((state) => state.fonts);
  return (
    <Modal title="所用字体" width="640px" onClose={close}>
      <table className={styles.fonts}>
        <thead>
          <tr>
            <th>用途</th>
            <th>规范字体</th>
            <th>本机所用</th>
            <th>字体文件</th>
          </tr>
        </thead>
        <tbody>
          {fonts.map(({ role, wanted, family, file, standIn }) => (
            <tr key={role}>
              <td>{role}</td>
              <td>{wanted}</td>
              <td>
                {family ?? '未找到'}
                {standIn && <span className={styles.standIn}>代用</span>}
              </td>
              <td className={styles.file}>{file ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fonts.some((font) => font.standIn || font.family === undefined) && (
        <p className={styles.note}>安装规范字体后重新打开本程序，即可换用；代用字体的字形与规范字体略有不同。</p>
      )}
    </Modal>
  );
}

function AboutDialog() {
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    void api.appInfo().then((reply) => {
      if (reply.ok) setInfo(reply.value);
    });
  }, []);
  return (
    <Modal title="关于制文" width="440px" onClose={close}>
      <p>按《党政机关公文格式》（GB/T 9704—2012）编排公文，生成 PDF 和 Word 文件。完全离线，不连接任何网络。</p>
      {info !== undefined && (
        <p className={styles.note}>{`版本 ${info.version}　Electron ${info.electron}　Chromium ${info.chrome}`}</p>
      )}
    </Modal>
  );
}
