import type { ReactNode } from 'react';
import type { Field, FieldOf } from '../model/field';
import { joinPath } from '../model/path';
import { useFault } from '../use-field';
import { Control } from './Control';
import { DirectoryPicker } from './DirectoryPicker';
import { FieldRow } from './FieldRow';
import styles from './GroupField.module.css';

interface Props {
  readonly field: FieldOf<'group'>;
  readonly path: string;
  readonly renderField: (field: Field, parent: string) => ReactNode;
}

/** Groups that read as one phrase on paper, with the signs round their parts: 中纪办发〔2019〕7号, 秘密★1年. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'head.number': ['', '〔', '〕', '号'],
  'head.secrecy': ['', '★', ''],
};

/** An object inside the form: a phrase on one line where it is one on paper, else a frame with its fields. */
export function GroupField({ field, path, renderField }: Props) {
  const signs = PHRASES[path];
  const fault = useFault(path, false);
  return signs?.length === field.fields.length + 1 ? (
    <PhraseField field={field} path={path} signs={signs} />
  ) : (
    <fieldset className={styles.frame} data-path={path}>
      <legend className={styles.legend}>{field.label}</legend>
      <div className={styles.grid}>{field.fields.map((inner) => renderField(inner, path))}</div>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function PhraseField({ field, path, signs }: Omit<Props, 'renderField'> & { readonly signs: readonly string[] }) {
  return (
    <FieldRow field={field} path={path} wide>
      {(attributes) => (
        <div className={styles.phrase} role="group" aria-label={field.label}>
          {field.fields.map((inner, index) => (
            <PhrasePart
              key={inner.name}
              field={{ ...inner, required: inner.required && field.required }}
              path={joinPath(path, inner.name)}
              id={index === 0 ? attributes.id : `${attributes.id}-${inner.name}`}
              label={`${field.label}：${inner.label}`}
              sign={signs[index + 1] ?? ''}
            />
          ))}
        </div>
      )}
    </FieldRow>
  );
}

interface PartProps {
  readonly field: FieldOf<'group'>['fields'][number];
  readonly path: string;
  readonly id: string;
  readonly label: string;
  /** What follows the part on paper. */
  readonly sign: string;
}

function PhrasePart({ field, path, id, label, sign }: PartProps) {
  const attributes = { id, 'data-path': path, 'aria-required': field.required, 'aria-label': label };
  return (
    <>
      <span className={styles.part} data-control={field.control} title={field.label}>
        <DirectoryPicker path={path} label={field.label}>
          <Control field={field} path={path} attributes={attributes} />
        </DirectoryPicker>
      </span>
      {sign !== '' && (
        <span className={styles.sign} aria-hidden>
          {sign}
        </span>
      )}
    </>
  );
}
