import type { Occurrence } from '#data/duties/calendar';
import type { DutyFinding } from '#data/duties/finding';
import type { HeldDuty } from '#data/duties/select-duties';
import type { DutyFacts } from '#data/records/duties';
import page from '../kit/page.module.css';
import styles from './duties.module.css';

export function DutyTable({ held }: { readonly held: readonly HeldDuty[] }) {
  if (held.length === 0) return <p className={page.empty}>没有职责。</p>;
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th>单位、岗位</th>
          <th>任职人员</th>
          <th>职责内容</th>
          <th>责任类别</th>
          <th>频次</th>
          <th>完成时限</th>
        </tr>
      </thead>
      <tbody>
        {held.map(({ duty, post }, index) => (
          <tr key={index}>
            <td>
              {duty.unit}
              <div className={page.faint}>{duty.post}</div>
            </td>
            <td>{post?.people?.join('、') ?? <span className={page.faint}>未填</span>}</td>
            <td>
              {duty.task !== undefined && <strong>{`${duty.task}：`}</strong>}
              {duty.duty}
              {duty.measure !== undefined && <div>{duty.measure}</div>}
              {duty.basis !== undefined && <div className={page.faint}>{duty.basis}</div>}
            </td>
            <td className={page.nowrap}>{duty.kind}</td>
            <td className={page.nowrap}>{duty.frequency}</td>
            <td className={page.nowrap}>{duty.due?.join('、')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FindingProps {
  readonly findings: readonly DutyFinding[];
  readonly facts: DutyFacts;
}

export function FindingTable({ findings, facts }: FindingProps) {
  if (findings.length === 0) return <p className={page.empty}>没有发现问题。</p>;
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th aria-label="轻重" />
          <th>单位、岗位</th>
          <th className={styles.message}>问题</th>
          <th className={styles.words}>职责内容</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ severity, unit, post, duty, message, source }, index) => (
          <tr key={index}>
            <td>
              <span className={page.state} data-tone={severity === 'problem' ? 'ended' : 'warning'}>
                {severity === 'problem' ? '问题' : '提示'}
              </span>
            </td>
            <td>
              {unit}
              <div className={page.faint}>{post}</div>
            </td>
            <td>
              {message}
              {source !== undefined && <div className={page.faint}>{`出处：${source}`}</div>}
            </td>
            <td className={page.faint}>{duty === undefined ? '' : facts.duties[duty]?.duty}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DayTable({ days, facts }: { readonly days: readonly Occurrence[]; readonly facts: DutyFacts }) {
  if (days.length === 0) return <p className={page.empty}>没有定频次或者完成时限的职责。</p>;
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th>到期日</th>
          <th>期次</th>
          <th>单位、岗位</th>
          <th>职责内容</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ due, label, duty: index }) => {
          const duty = facts.duties[index];
          return (
            <tr key={`${due}/${index}`}>
              <td className={page.nowrap}>{due}</td>
              <td className={page.nowrap}>{label}</td>
              <td>
                {duty?.unit}
                <div className={page.faint}>{duty?.post}</div>
              </td>
              <td>{duty?.duty}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
