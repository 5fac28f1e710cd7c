import type { DraftLife } from '#data/contract/life-calls';
import page from '../kit/page.module.css';
import styles from './life.module.css';
import { STANDINGS, STEPS, undoneCount } from './wording';

/** What was done so far; what a 退回 has undone is pale. */
export function StepTable({ life: { steps, standing } }: { readonly life: DraftLife }) {
  const undone = undoneCount(steps);
  const { name, tone } = STANDINGS[standing];
  return (
    <>
      <p className={styles.standing}>
        <span className={page.state} data-tone={tone}>
          {name}
        </span>
      </p>
      {steps.length > 0 && (
        <div className={styles.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th>环节</th>
                <th>谁</th>
                <th>时间</th>
                <th>意见</th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ step, by, at, opinion = '' }, index) => (
                <tr key={index} className={index < undone - 1 ? page.faint : undefined}>
                  <td className={page.nowrap}>{STEPS[step].done}</td>
                  <td>{by}</td>
                  <td className={page.nowrap}>{at.slice(0, 16).replace('T', ' ')}</td>
                  <td>{opinion}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
