import { useState } from 'react';
import type { CaseView } from '#data/contract/case-calls';
import { partOf, PART_RULES, STEP_NAMES, STEP_RULES } from '#data/chain/problem-steps';
import type { ProblemStep } from '#data/records/case';
import { api } from '../../api/client';
import { Choice } from '../../ui/Choice';
import { isoToday, normaliseDate } from '../../ui/dates';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';
import type { Standing } from './ProblemsTab';

interface Props {
  readonly view: CaseView;
  readonly step: ProblemStep['step'];
  readonly chosen: readonly Standing[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** One step of the problems chosen, by an organ that has that part in all of them. */
export function StepDialog({ view, step, chosen, onDone, onClose }: Props) {
  const { parts, reason } = STEP_RULES[step];
  const units = unitsFor(view, step, chosen);
  const [unit, setUnit] = useState(units[0] ?? '');
  const [on, setOn] = useState(isoToday);
  const [opinion, setOpinion] = useState('');
  const [until, setUntil] = useState('');
  const [approvedBy, setApprovedBy] = useState(view.case.facts.organs.office);
  const extended = step === 'extended';
  const [day, limit] = [normaliseDate(on), normaliseDate(until)];
  const ready =
    unit !== '' && DAY.test(day) && (reason !== true || opinion.trim() !== '') && (!extended || DAY.test(limit));
  const run = (by: string) =>
    api.takeProblemStep({
      id: view.case.id,
      problems: chosen.map(({ problem }) => problem.no),
      step,
      unit,
      on: day,
      by,
      ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }),
      ...(extended ? { until: limit, approvedBy } : {}),
    });
  return (
    <DeedDialog
      title={`${STEP_NAMES[step]}：${chosen.length} 项问题`}
      verb={STEP_NAMES[step]}
      ready={ready}
      run={run}
      onDone={onDone}
      onClose={onClose}
    >
      <LabelledField label="办理单位" note={parts.map((part) => PART_RULES[part]).join('、')}>
        {(id) =>
          units.length === 0 ? (
            <p>选中的问题没有同一个办理单位，请分开办理。</p>
          ) : (
            <Choice
              attributes={{ id, 'data-path': '' }}
              value={unit}
              options={units.map((name) => ({ value: name, label: name }))}
              required
              placeholder=""
              onChange={setUnit}
            />
          )
        }
      </LabelledField>
      <LabelledField label="办理日期">
        {(id) => <TextLine id={id} placeholder="年-月-日" maxLength={20} text={on} onText={setOn} />}
      </LabelledField>
      {extended && (
        <>
          <LabelledField label="延长到">
            {(id) => <TextLine id={id} placeholder="年-月-日" maxLength={20} text={until} onText={setUntil} />}
          </LabelledField>
          <LabelledField label="批准单位">
            {(id) => <TextLine id={id} maxLength={100} text={approvedBy} onText={setApprovedBy} />}
          </LabelledField>
        </>
      )}
      <LabelledField label={reason === true ? '原因' : '意见（可以不填）'}>
        {(id) => <TextLine id={id} maxLength={500} text={opinion} onText={setOpinion} />}
      </LabelledField>
    </DeedDialog>
  );
}

/** Organs that may take the step of every problem chosen. */
function unitsFor({ case: { facts } }: CaseView, step: ProblemStep['step'], chosen: readonly Standing[]) {
  const each = chosen.map(({ problem }) => STEP_RULES[step].parts.map((part) => partOf(part, problem, facts)));
  const [first = []] = each;
  return [...new Set(first)].filter((name) => each.every((names) => names.includes(name)));
}
