import { Switch } from 'antd';
import { Choice } from '../../ui/Choice';
import { strings } from '../../ui/strings';
import { TextArea } from '../../ui/TextArea';
import { TextLine } from '../../ui/TextLine';
import { useForm } from '../form-binding';
import type { Field, FieldOf } from '../model/field';
import { asText, isObject } from '../model/json';
import { fromText, linesOf, toText } from '../model/text-value';
import { type FieldAttributes, useValue } from '../use-field';
import { DateControl } from './DateControl';
import { PictureControl } from './PictureControl';

interface Props {
  readonly field: Field;
  readonly path: string;
  readonly attributes: FieldAttributes;
  readonly className?: string | undefined;
}

/** What an empty box says: what stands there anyway, an example, or what the field is for. */
export function promptOf({ preset, example, help, control }: Field): { readonly placeholder?: string } {
  if (preset !== undefined) return { placeholder: strings.preset(preset) };
  if (example !== undefined) return { placeholder: strings.example(example) };
  // A box for a figure is too short for an explanation.
  return help === undefined || control === 'number' ? {} : { placeholder: help };
}

/** The input of one plain field. Fields that hold other fields have components of their own. */
export function Control({ field, path, attributes, className }: Props) {
  const form = useForm();
  const value = useValue(path);
  const report = (text: string): void => {
    (field.control === 'choice' ? form.set : form.type)(path, fromText(field, text));
  };
  const common = { ...attributes, ...promptOf(field), className, text: toText(field, value), onText: report };

  switch (field.control) {
    case 'number':
      return <TextLine {...common} inputMode="numeric" />;
    case 'date':
      return <DateControl {...common} />;
    case 'textarea':
      return <TextArea {...common} />;
    case 'lines':
      return <TextArea {...common} agrees={(typed) => linesOf(typed).join('\n') === common.text} />;
    case 'choice':
      return (
        <Choice
          attributes={attributes}
          value={asText(value)}
          options={field.options}
          placeholder={isObject(value) ? strings.ownDefinition(asText(value.title)) : emptyChoice(field)}
          required={field.required}
          onChange={report}
          bare={className !== undefined}
        />
      );
    case 'picture':
      return <PictureControl path={path} attributes={attributes} />;
    case 'switch':
      return (
        <span data-path={path}>
          <Switch
            id={attributes.id}
            size="small"
            checked={value === true}
            onChange={(on) => {
              form.set(path, on);
            }}
          />
        </span>
      );
    default:
      return <TextLine {...common} />;
  }
}

function emptyChoice({ preset, required, options }: FieldOf<'choice'>): string {
  if (preset !== undefined) return options.find(({ value }) => value === preset)?.label ?? preset;
  if (required) return '请选择';
  // Ways of doing something have names of their own; without one, the usual way is taken. Facts are simply not there.
  return options.some(({ value, label }) => value !== label) ? '默认' : '无';
}
