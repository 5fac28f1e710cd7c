import type { BackupView } from '#data/contract/backup-types';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './backup.module.css';
import { Progress } from './Progress';
import { dateAndTime, standingText, WHEN } from './wording';

interface Props {
  readonly view: BackupView;
  readonly onBackup: () => void;
  readonly onStop: () => void;
}

const ICONS = { good: 'check', warning: 'warning', error: 'error' } as const;

/** When the last backup was made that was read back, where it is, and whether that is long ago. */
export function Glance({ view, onBackup, onStop }: Props) {
  const { plan, running, reachable } = view;
  const { tone, text } = standingText(view);
  const facts = factsOf(view);
  return (
    <section className={styles.glance} data-tone={tone} aria-label="备份情况">
      <div className={styles.sentence}>
        <Icon name={ICONS[tone]} />
        <strong>{text}</strong>
        <span className={styles.space} />
        {running === 'backup' ? (
          <Button look="outline" onClick={onStop}>
            停止
          </Button>
        ) : (
          <Button look="primary" icon="save" disabled={plan === undefined || running !== null} onClick={onBackup}>
            立即备份
          </Button>
        )}
      </div>
      {running !== null && running !== 'restore' && <Progress work={running} />}
      {plan !== undefined && !reachable && (
        <p className={styles.away}>{`放备份的文件夹“${plan.folder}”现在不在，请插好移动硬盘；插上以后会自动再试。`}</p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf(view: BackupView): readonly (readonly [name: string, value: string])[] {
  const {
    plan,
    log: { done, drill },
  } = view;
  const planned = plan === undefined ? [] : [['计划', planText(view)] as const];
  if (done === undefined) return planned;
  return [
    ['最近的备份', `${dateAndTime(done.at)}　印发件 ${done.documents} 件`],
    ['在哪里', done.file],
    ...planned,
    ['恢复演练', drill === undefined ? '还没有演练过。没有演练过的备份，不能算备份' : drillText(drill)],
  ];
}

const drillText = ({ at, ok, message }: NonNullable<BackupView['log']['drill']>): string =>
  `${dateAndTime(at)}　${ok ? '成功' : `没有成功：${message}`}`;

function planText({ plan, passphrase }: BackupView): string {
  if (plan === undefined) return '';
  const parts = [
    plan.when === 'off' ? '不定时备份' : `${WHEN[plan.when]}自动备份一次`,
    ...(plan.atExit ? ['退出时备份'] : []),
    plan.encrypted ? `加密${passphrase.known ? '' : '（还没有输入口令）'}` : '不加密',
  ];
  return parts.join('，');
}
