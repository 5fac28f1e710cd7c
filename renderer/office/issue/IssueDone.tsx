import type { IssuedView } from '#data/contract/office-types';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import form from '../kit/form.module.css';
import { beginFrom, copyFiles, showFolder } from '../issued/actions';
import { endIssuing } from './issue-state';
import styles from './Issue.module.css';

interface Props {
  readonly issued: IssuedView;
  readonly notices: readonly string[];
}

/** Only shown once everything would survive a power cut. */
export function IssueDone({ issued, notices }: Props) {
  return (
    <div role="status">
      <p className={styles.done}>
        <Icon name="check" />
        {`已印发 ${issued.numberText}`}
      </p>
      <p className={styles.title}>{issued.title}</p>
      <p className={form.note}>PDF、Word 文件和依据已存入发文档案，登记簿已登记，草稿已转为印发件，不能再改。</p>
      {notices.map((notice) => (
        <p key={notice} className={form.warning}>
          {notice}
        </p>
      ))}
      <div className={form.answers}>
        <Button
          onClick={() => {
            endIssuing();
            void beginFrom(issued.document);
          }}
        >
          据此新建
        </Button>
        <span className={form.space} />
        <Button look="outline" icon="open" onClick={() => void showFolder(issued)}>
          打开 PDF 所在文件夹
        </Button>
        <Button look="outline" onClick={() => void copyFiles(issued.document)}>
          导出到…
        </Button>
        <Button look="primary" data-autofocus onClick={endIssuing}>
          完成
        </Button>
      </div>
    </div>
  );
}
