import { CheckPanel } from '../check/CheckPanel';
import { FormPane } from '../forms/FormPane';
import { PreviewPane } from '../preview/PreviewPane';
import { ProblemsPanel } from '../problems/ProblemsPanel';
import { useView } from '../state/view';
import { SplitView } from '../ui/SplitView';
import styles from './Workspace.module.css';

/** Form on the left, pages on the right, problems or the self-check below the form when wanted. */
export function Workspace() {
  const panel = useView((state) => state.panel);
  return (
    <main className={styles.workspace}>
      <SplitView
        label="表单宽度"
        left={
          <div className={styles.left}>
            <div className={styles.form}>
              <FormPane />
            </div>
            {panel === 'problems' && <ProblemsPanel />}
            {panel === 'check' && <CheckPanel />}
          </div>
        }
        right={<PreviewPane />}
      />
    </main>
  );
}
