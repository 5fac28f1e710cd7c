import { useState } from 'react';
import type { CaseView } from '#data/contract/case-calls';
import { STATES, standingOf, type ProblemStanding } from '#data/chain/problem-state';
import { STEP_NAMES, STEP_RULES } from '#data/chain/problem-steps';
import type { ProblemStep } from '#data/records/case';
import type { Problem } from '#data/records/case-facts';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { openCase, useCase } from './case-state';
import styles from './cases.module.css';
import { RectificationDialog } from './RectificationDialog';
import { StepDialog } from './StepDialog';

export interface Standing {
  readonly problem: Problem;
  readonly standing: ProblemStanding;
}

type Step = ProblemStep['step'];
const STEPS = Object.keys(STEP_NAMES) as readonly Step[];

/** Steps that every one of these problems may take now. */
const stepsFor = (chosen: readonly Standing[]): readonly Step[] =>
  STEPS.filter((step) => chosen.every(({ standing }) => STEP_RULES[step].from.includes(standing.state)));

/** Where each problem stands; what is chosen takes the next step together. */
export function ProblemsTab({ view }: { readonly view: CaseView }) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [dialog, setDialog] = useState<Step | Problem>();
  const { facts, steps } = view.case;
  const rows = (facts.problems ?? []).map((problem) => ({ problem, standing: standingOf(problem, steps) }));
  const chosen = rows.filter(({ problem }) => picked.has(problem.no));
  const toggle = (numbers: readonly number[], on: boolean): void => {
    const rest = [...picked].filter((no) => !numbers.includes(no));
    setPicked(new Set(on ? [...rest, ...numbers] : rest));
  };
  const close = (): void => {
    setDialog(undefined);
  };
  const done = (): void => {
    close();
    setPicked(new Set());
    void openCase(view.case.id);
  };
  if (rows.length === 0) return <p className={page.empty}>还没有问题。到“事实”里逐行填写，或者从 Excel 导入。</p>;
  return (
    <>
      <div className={styles.deeds}>
        <Deeds rows={rows} chosen={chosen} onStep={setDialog} />
      </div>
      <div className={page.scroll} tabIndex={0} aria-label="问题">
        <table className={page.table}>
          <thead>
            <tr>
              <th>
                <input
                  type="checkbox"
                  aria-label="全选"
                  checked={chosen.length === rows.length}
                  onChange={({ target }) => {
                    toggle(
                      rows.map(({ problem }) => problem.no),
                      target.checked,
                    );
                  }}
                />
              </th>
              <th>编号</th>
              <th>被督查单位</th>
              <th>问题</th>
              <th>性质</th>
              <th>状态</th>
              <th>时限</th>
              <th aria-label="操作" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.problem.no}
                row={row}
                picked={picked.has(row.problem.no)}
                onPick={(on) => {
                  toggle([row.problem.no], on);
                }}
                onRectify={() => {
                  setDialog(row.problem);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {typeof dialog === 'string' && (
        <StepDialog view={view} step={dialog} chosen={chosen} onDone={done} onClose={close} />
      )}
      {typeof dialog === 'object' && <RectificationDialog problem={dialog} onClose={close} />}
    </>
  );
}

interface DeedsProps {
  readonly rows: readonly Standing[];
  readonly chosen: readonly Standing[];
  readonly onStep: (step: Step) => void;
}

/** What may be done with what is chosen, or why nothing may. */
function Deeds({ rows, chosen, onStep }: DeedsProps) {
  const edited = useCase((state) => state.edited);
  if (edited) return <span>“事实”有没有保存的修改，请先保存，再办理问题。</span>;
  if (chosen.length === 0) return <span>{sumOf(rows)}勾选问题，再办理认领、报验、验收、复核、销号。</span>;
  const steps = stepsFor(chosen);
  if (steps.length === 0) return <span>选中的问题处在不同环节，没有可以一起办理的。</span>;
  return steps.map((step) => (
    <Button
      key={step}
      small
      look="outline"
      onClick={() => {
        onStep(step);
      }}
    >
      {`${STEP_NAMES[step]}…`}
    </Button>
  ));
}

function sumOf(rows: readonly Standing[]): string {
  const counts = Object.entries(STATES).map(([state, name]) => {
    const count = rows.filter(({ standing }) => standing.state === state).length;
    return count === 0 ? '' : `${name}${count}`;
  });
  return `共${rows.length}项：${counts.filter((text) => text !== '').join('、')}。`;
}

interface RowProps {
  readonly row: Standing;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
  readonly onRectify: () => void;
}

const TONES = {
  unclaimed: 'warning',
  rectifying: 'wait',
  submitted: 'wait',
  accepted: 'wait',
  closed: 'good',
} as const;

const Row = ({ row: { problem, standing }, picked, onPick, onRectify }: RowProps) => (
  <tr>
    <td>
      <input
        type="checkbox"
        aria-label={`选择第${problem.no}号问题`}
        checked={picked}
        onChange={({ target }) => {
          onPick(target.checked);
        }}
      />
    </td>
    <td>{problem.no}</td>
    <td>{problem.unit}</td>
    <td>{problem.fact}</td>
    <td className={page.nowrap}>{problem.nature}</td>
    <td className={page.nowrap}>
      <span className={page.state} data-tone={TONES[standing.state]}>
        {standing.state === 'accepted' && standing.reviewed ? '待销号' : STATES[standing.state]}
      </span>
      {standing.transferred && <span className={page.faint}> 已移交</span>}
    </td>
    <td className={page.nowrap}>{standing.deadline}</td>
    <td className={page.nowrap}>
      <Button small onClick={onRectify}>
        整改情况…
      </Button>
    </td>
  </tr>
);
