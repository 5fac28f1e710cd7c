import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { ListTools } from '../lists/ListTools';
import type { FieldOf } from '../model/field';
import { FieldRow } from './FieldRow';
import { Grid } from './Grid';
import styles from './TableField.module.css';

interface Props {
  readonly field: FieldOf<'table'>;
  readonly path: string;
}

/** A list of objects with plain fields: a problem list, a list of duties. It can be edited over the whole window. */
export function TableField({ field, path }: Props) {
  const [wide, setWide] = useState(false);
  const grid = (
    <Grid
      path={path}
      label={field.label}
      columns={field.fields.map((inner) => ({ key: inner.name, field: inner }))}
      emptyRow={{}}
      tools={<ListTools field={field} path={path} />}
      heading={({ field: inner }) => (
        <span title={inner.help}>
          {inner.label}
          {inner.required && <span className={styles.required}> *</span>}
        </span>
      )}
    />
  );
  const expand = (
    <Button
      small
      icon="expand"
      className={styles.expand}
      onClick={() => {
        setWide(true);
      }}
    >
      大窗口编辑
    </Button>
  );
  return (
    <FieldRow field={field} path={path} wide stacked tools={expand}>
      {() => (
        <>
          {/* One grid at a time: the small one makes way, so that every cell is in the window once. */}
          {wide ? <p className={styles.away}>正在大窗口中编辑</p> : grid}
          {wide && (
            <Modal
              title={field.label}
              width="min(1500px, 94vw)"
              onClose={() => {
                setWide(false);
              }}
            >
              <div className={styles.large}>{grid}</div>
            </Modal>
          )}
        </>
      )}
    </FieldRow>
  );
}
