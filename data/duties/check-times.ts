/** Whether the frequency of each task fits the time of the list, and the days that are given for it. */
import type { Duty, DutyFacts } from '../records/duties';
import { FREQUENCIES } from '../records/duties';
import { periodsOf } from './calendar';
import { about, type DutyFinding } from './finding';

export function checkTimes(facts: DutyFacts): readonly DutyFinding[] {
  return [
    ...checkSpan(facts),
    ...facts.duties.flatMap((duty, index) => [...checkWords(duty, index), ...checkDays(duty, index, facts)]),
  ];
}

const FULL: Readonly<Record<string, number>> = { 每月: 12, 每季度: 4, 每半年: 2, 每年: 1 };

/** A list that began in November has no four quarters: told once for each frequency. */
function checkSpan(facts: DutyFacts): readonly DutyFinding[] {
  return FREQUENCIES.flatMap((frequency): readonly DutyFinding[] => {
    const full = FULL[frequency];
    const count = facts.duties.filter((duty) => duty.frequency === frequency).length;
    if (full === undefined || count === 0) return [];
    const periods = periodsOf(frequency, facts);
    const cut = periods.filter(({ partial }) => partial).map(({ label }) => label);
    if (periods.length >= full && cut.length === 0) return [];
    const times = periods.length < full ? `只有${periods.length}次，不是${full}次` : `有${periods.length}次`;
    const rest = cut.length === 0 ? '' : `，其中${cut.join('、')}不完整`;
    return [
      {
        code: 'short-year',
        severity: 'remark',
        message: `清单期限是${facts.start}至${facts.end}，${frequency}的任务（${count}项）${times}${rest}；请核对是否要补做或者另定时间`,
      },
    ];
  });
}

function checkDays(duty: Duty, index: number, facts: DutyFacts): readonly DutyFinding[] {
  const { frequency, due = [] } = duty;
  const say = about(duty, index);
  const outside = due.filter((day) => day < facts.start || day > facts.end);
  const found = outside.map((day) =>
    say('due-outside', `完成时限${day}不在清单期限（${facts.start}至${facts.end}）内`),
  );
  const inside = due.filter((day) => !outside.includes(day));
  const periods = periodsOf(frequency, facts);
  if (inside.length === 0 || periods.length === 0 || frequency === undefined) return found;
  const counts = periods.map((period) => ({
    label: period.label,
    count: inside.filter((day) => period.from <= day && day <= period.to).length,
  }));
  const empty = counts.filter(({ count }) => count === 0).map(({ label }) => label);
  const full = counts.filter(({ count }) => count > 1).map(({ label, count }) => `${label}有${count}个`);
  const wrong = [
    ...(empty.length > 0 ? [`缺${empty.slice(0, 6).join('、')}${empty.length > 6 ? '等' : ''}的`] : []),
    ...full,
  ];
  if (wrong.length === 0) return found;
  const wanted = `${frequency}的任务要写就每期写1个完成时限，共${periods.length}个`;
  return [...found, say('due-count', `${wanted}；现在${wrong.join('，')}`)];
}

/** A column that says 每半年 beside words that say 每季度. */
function checkWords(duty: Duty, index: number): readonly DutyFinding[] {
  const said = spokenOf(duty);
  if (duty.frequency === undefined || said.length === 0 || said.includes(duty.frequency)) return [];
  const message = `频次栏是${duty.frequency}，文字里写的是${said.join('、')}`;
  return [about(duty, index)('words-differ', message, { severity: 'remark' })];
}

/** Frequencies that its words speak of. */
const spokenOf = ({ duty, measure = '' }: Duty): readonly string[] => [
  ...new Set(`${duty}${measure}`.match(/每(?:周|月|季度|半年|年)/gu) ?? []),
];
