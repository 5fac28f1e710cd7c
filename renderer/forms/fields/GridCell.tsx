import type { Field } from '../model/field';
import type { GridColumn } from '../model/paste';
import { useFault } from '../use-field';
import { Control } from './Control';
import styles from './Grid.module.css';

interface Props {
  readonly column: GridColumn;
  readonly path: string;
  readonly row: number;
}

/** A control without frame, label and prompt of its own. */
export function GridCell({ column: { field }, path, row }: Props) {
  const fault = useFault(path, true);
  return (
    <Control
      field={asCell(field)}
      path={path}
      className={styles.input}
      attributes={{
        id: path,
        'data-path': path,
        'aria-required': field.required,
        'aria-label': `${field.label}，第 ${row + 1} 行`,
        ...(fault === undefined ? {} : { 'aria-invalid': true, title: fault }),
      }}
    />
  );
}

/** Every text cell may wrap: a cell never shows less than what it holds. */
function asCell(field: Field): Field {
  const { example: _, help: __, ...bare } = field;
  return bare.control === 'text' ? { ...bare, control: 'textarea' } : bare;
}
