import { showOther, useCheck } from '../state/check';
import { Modal } from '../ui/Modal';
import styles from './CheckDialog.module.css';
import { FindingList } from './FindingList';
import { summaryOf } from './findings';

/** What a file from elsewhere was found to be. */
export function CheckDialog() {
  const other = useCheck((state) => state.other);
  if (other === undefined) return null;
  const { file, check } = other;
  const size = check.pages === null ? '' : `，${check.kind === 'docx' ? '约 ' : ''}${check.pages} 页`;
  return (
    <Modal
      title="检查文件"
      width="760px"
      onClose={() => {
        showOther(undefined);
      }}
    >
      <p className={styles.name}>{`${file.name}${size}`}</p>
      <p className={styles.summary}>{`已按 GB/T 9704—2012 检查：${summaryOf(check)}`}</p>
      <div className={styles.findings}>
        <FindingList check={check} />
      </div>
    </Modal>
  );
}
