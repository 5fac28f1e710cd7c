import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { groupsOf, type Finding, type Group, type State } from './findings';
import type { FileCheck } from '#data/contract/types';
import styles from './FindingList.module.css';

interface Props {
  readonly check: FileCheck;
  /** Leads to where it was found; absent for files that are not open in the window. */
  readonly onOpen?: (finding: Finding) => void;
}

/** Every rule and what became of it: what does not hold is there to read, the rest unfolds. */
export function FindingList({ check, onOpen }: Props) {
  return (
    <div className={styles.list}>
      {check.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>{`注意：${remark}。`}</p>
      ))}
      {groupsOf(check).map((group) => (
        <FindingGroup key={group.state} group={group} {...(onOpen === undefined ? {} : { onOpen })} />
      ))}
    </div>
  );
}

const ICONS: Readonly<Record<State, 'error' | 'hint' | 'check'>> = { fails: 'error', untold: 'hint', holds: 'check' };

function FindingGroup({ group, onOpen }: { readonly group: Group } & Pick<Props, 'onOpen'>) {
  const { state, name, findings } = group;
  const [open, setOpen] = useState(state === 'fails');
  return (
    <section className={styles.group} aria-label={name}>
      <h3>
        <button
          type="button"
          className={styles.heading}
          data-state={findings.length === 0 ? 'none' : state}
          aria-expanded={open}
          disabled={findings.length === 0}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name={open && findings.length > 0 ? 'down' : 'right'} />
          {`${name} ${findings.length} 项`}
        </button>
      </h3>
      {open && (
        <ul>
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} {...(onOpen === undefined ? {} : { onOpen })} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FindingItem({ finding, onOpen }: { readonly finding: Finding } & Pick<Props, 'onOpen'>) {
  const { state, title, clause } = finding;
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        disabled={onOpen === undefined}
        onClick={() => {
          onOpen?.(finding);
        }}
      >
        <span className={styles.mark} data-state={state}>
          <Icon name={ICONS[state]} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.clause}>{clause}</span>
          <Measured finding={finding} />
        </span>
      </button>
    </li>
  );
}

/** Where, what was measured, and what it should be; where nothing could be measured, why. */
function Measured({
  finding: { state, where, measured, expected, tolerance, message },
}: {
  readonly finding: Finding;
}) {
  if (state === 'untold' || measured === null) return <span className={styles.why}>{message}</span>;
  return (
    <span className={styles.figures}>
      {state === 'fails' && where !== null && <span>{where}</span>}
      <span>
        实测 <b>{measured}</b>
      </span>
      {expected !== null && <span>{`应为 ${expected}${tolerance === null ? '' : `（${tolerance}）`}`}</span>}
    </span>
  );
}
