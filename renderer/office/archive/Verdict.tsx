import type { Finding, PropertyCheck, VerifyResult } from '#data/contract/archive-types';
import { Icon } from '../../ui/Icon';
import page from '../kit/page.module.css';
import styles from './archive.module.css';

interface Props {
  readonly result: Extract<VerifyResult, { readonly status: 'verified' }>;
}

/** Shown at most; more of them say nothing new. */
const SHOWN = 200;

/** What a verification found, and the 核验码 for paper. */
export function Verdict({ result: { findings, remarks, counted, seal, checks } }: Props) {
  const good = findings.length === 0;
  const sum = `总账 ${counted.entries} 条、记录 ${counted.records} 个、文件 ${counted.files} 个`;
  return (
    <>
      <p className={styles.verdict} data-good={good} role="status">
        <Icon name={good ? 'check' : 'error'} />
        {good ? `核对无误：${sum}` : `有 ${findings.length} 处不符（${sum}）。请不要改动数据文件夹，用备份恢复。`}
      </p>
      {good && (
        <p className={styles.subtitle}>
          核验码：<span className={styles.seal}>{seal}</span>
          <span className={page.faint}>　抄在纸上、另存一处，以后凭它核对</span>
        </p>
      )}
      <div className={styles.scroll} tabIndex={0} aria-label="核对结果">
        {!good && <Findings findings={findings} />}
        <Checks checks={checks} />
      </div>
      {remarks.length > 0 && (
        <p className={page.faint}>{`另有 ${remarks.length} 个中断或损坏后留下的文件，不属于档案。`}</p>
      )}
    </>
  );
}

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <table className={page.table} aria-label="不符之处">
    <thead>
      <tr>
        <th>不符之处</th>
        <th>在数据文件夹里的位置</th>
      </tr>
    </thead>
    <tbody>
      {findings.slice(0, SHOWN).map(({ where, message }, index) => (
        <tr key={index}>
          <td>{message}</td>
          <td className={page.faint}>{where}</td>
        </tr>
      ))}
      {findings.length > SHOWN && (
        <tr>
          <td colSpan={2}>{`还有 ${findings.length - SHOWN} 处，不再列出`}</td>
        </tr>
      )}
    </tbody>
  </table>
);

const TONES = { 通过: 'good', 不通过: 'ended', 未检测: 'none' } as const;

/** 四性检测 */
const Checks = ({ checks }: { readonly checks: readonly PropertyCheck[] }) => (
  <table className={page.table} aria-label="四性检测">
    <thead>
      <tr>
        <th>四性检测</th>
        <th>检测项目</th>
        <th>结果</th>
        <th>说明</th>
      </tr>
    </thead>
    <tbody>
      {checks.map(({ property, item, result, detail }) => (
        <tr key={`${property}${item}`}>
          <td className={page.nowrap}>{property}</td>
          <td>{item}</td>
          <td>
            <span className={page.state} data-tone={TONES[result]}>
              {result}
            </span>
          </td>
          <td className={page.faint}>{detail}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
