import type { Field } from '../model/field';
import { joinPath } from '../model/path';
import { BodyField } from './BodyField';
import { CardsField } from './CardsField';
import { Control } from './Control';
import { DirectoryPicker } from './DirectoryPicker';
import { FieldRow } from './FieldRow';
import { GroupField } from './GroupField';
import { PhrasePicker } from './PhrasePicker';
import { TableField } from './TableField';

interface Props {
  readonly field: Field;
  readonly parent: string;
}

/** Any field, by its control. */
export function FieldView({ field, parent }: Props) {
  const path = joinPath(parent, field.name);
  switch (field.control) {
    case 'group':
      return <GroupField field={field} path={path} renderField={renderField} />;
    case 'table':
      return <TableField field={field} path={path} />;
    case 'cards':
      return <CardsField field={field} path={path} renderField={renderField} />;
    case 'body':
      return <BodyField field={field} path={path} />;
    default:
      return (
        <FieldRow field={field} path={path} wide={!isShort(field)}>
          {(attributes) => (
            <PhrasePicker field={field} path={path}>
              <DirectoryPicker path={path} label={field.label}>
                <Control field={field} path={path} attributes={attributes} />
              </DirectoryPicker>
            </PhrasePicker>
          )}
        </FieldRow>
      );
  }
}

/** Longer words of a choice would be cut off in half the form's width. */
const SHORT_CHOICE = 12;

function isShort(field: Field): boolean {
  if (field.control === 'choice') return field.options.every(({ label }) => label.length <= SHORT_CHOICE);
  return field.control === 'number' || field.control === 'date' || field.control === 'switch';
}

/** Fields inside fields come back here. */
const renderField = (field: Field, parent: string) => <FieldView key={field.name} field={field} parent={parent} />;
