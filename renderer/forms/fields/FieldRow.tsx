import type { ReactNode } from 'react';
import type { Field } from '../model/field';
import { type FieldAttributes, useFault, useFieldIds } from '../use-field';
import styles from './FieldRow.module.css';

interface Props {
  readonly field: Field;
  readonly path: string;
  /** Takes the whole width of the form instead of half. */
  readonly wide: boolean;
  /** The label stands above, not at the side. */
  readonly stacked?: boolean;
  readonly tools?: ReactNode;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** Label, control, and what is wrong: the frame of every field. */
export function FieldRow({ field, path, wide, stacked = false, tools, children }: Props) {
  const fault = useFault(path, true);
  const { id, faultId, attributes } = useFieldIds(path, fault, field.required);
  const showHelp = field.help !== undefined && field.control === 'table';
  return (
    <div className={styles.row} data-wide={wide} data-stacked={stacked}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label} title={field.help}>
          {field.label}
          {field.required && (
            <span className={styles.required} title="必填" aria-hidden>
              *
            </span>
          )}
        </label>
        {showHelp && <span className={styles.help}>{field.help}</span>}
        {tools}
      </div>
      <div className={styles.control}>
        {children(attributes)}
        {fault !== undefined && (
          <p id={faultId} className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
    </div>
  );
}
