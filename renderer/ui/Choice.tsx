import { Select } from 'antd';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly attributes: { readonly id: string; readonly 'data-path': string; readonly 'aria-label'?: string };
  readonly value: string;
  readonly options: readonly Option[];
  readonly required: boolean;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** One of a few values; where it is not required, none is a choice too. */
export function Choice({ attributes, value, options, required, onChange, className }: Props) {
  return (
    <Select<string>
      {...attributes}
      className={className ?? ''}
      style={{ width: '100%' }}
      value={value === '' ? null : value}
      placeholder={required ? '请选择' : '无'}
      allowClear={!required}
      options={options.map((option) => ({ ...option }))}
      onChange={(next: string | null | undefined) => {
        onChange(next ?? '');
      }}
    />
  );
}
