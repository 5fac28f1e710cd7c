import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { useForm } from '../form-binding';
import type { Field, FieldOf } from '../model/field';
import { joinPath } from '../model/path';
import { useFault } from '../use-field';
import styles from './CardsField.module.css';
import { addRow, focusPath, moveRow, removeRow, useRowCount } from './use-rows';

interface Props {
  readonly field: FieldOf<'cards'>;
  readonly path: string;
  readonly renderField: (field: Field, parent: string) => ReactNode;
}

/** A list of objects that have more to them than a table row: attachments. */
export function CardsField({ field, path, renderField }: Props) {
  const form = useForm();
  const count = useRowCount(path);
  const fault = useFault(path, false);
  const item = field.item === '' ? field.label : field.item;
  return (
    <div className={styles.cards} data-path={path}>
      {path.includes('.') && (
        <p className={styles.label}>
          {field.label}
          {field.required && <span className={styles.required}> *</span>}
        </p>
      )}
      {Array.from({ length: count }, (_, index) => (
        <section key={index} className={styles.card} aria-label={`${item}${index + 1}`}>
          <header className={styles.header}>
            <strong>{count > 1 ? `${item}${index + 1}` : item}</strong>
            {index > 0 && <Button small icon="up" label="上移" onClick={() => void moveRow(form, path, index, -1)} />}
            {index + 1 < count && (
              <Button small icon="down" label="下移" onClick={() => void moveRow(form, path, index, 1)} />
            )}
            <Button
              small
              icon="remove"
              label={`删除${item}${index + 1}`}
              onClick={() => {
                removeRow(form, path, index);
              }}
            />
          </header>
          <div className={styles.fields}>{field.fields.map((inner) => renderField(inner, joinPath(path, index)))}</div>
        </section>
      ))}
      <Button
        small
        look="outline"
        icon="plus"
        className={styles.add}
        onClick={() => {
          addRow(form, path, {});
          focusPath(joinPath(joinPath(path, count), field.fields[0]?.name ?? ''));
        }}
      >
        {`添加${item}`}
      </Button>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
