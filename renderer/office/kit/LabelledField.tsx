import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly note?: string;
  readonly children: (id: string) => ReactNode;
}

/** A label over its control in a dialog. */
export function LabelledField({ label, note, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
