import type { FieldOf } from '../model/field';
import { FieldRow } from './FieldRow';
import { Grid } from './Grid';

interface Props {
  readonly field: FieldOf<'table'>;
  readonly path: string;
}

/** A list of objects with plain fields: a problem list, a list of duties. */
export function TableField({ field, path }: Props) {
  return (
    <FieldRow field={field} path={path} wide stacked>
      {() => (
        <Grid
          path={path}
          label={field.label}
          columns={field.fields.map((inner) => ({ key: inner.name, field: inner }))}
          emptyRow={{}}
          heading={({ field: inner }) => (
            <span title={inner.help}>
              {inner.label}
              {inner.required && <span style={{ color: 'var(--error)' }}> *</span>}
            </span>
          )}
        />
      )}
    </FieldRow>
  );
}
