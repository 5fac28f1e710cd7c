import { Select } from 'antd';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly attributes: { readonly id: string; readonly 'data-path': string; readonly 'aria-label'?: string };
  readonly value: string;
  readonly options: readonly Option[];
  /** What it says while nothing is chosen. */
  readonly placeholder: string;
  readonly required: boolean;
  readonly onChange: (value: string) => void;
  /** Without a frame of its own, as a table cell. */
  readonly bare?: boolean;
}

/** One of a few values; where it is not required, none is a choice too. */
export function Choice({ attributes, value, options, placeholder, required, onChange, bare = false }: Props) {
  return (
    <Select<string>
      {...attributes}
      variant={bare ? 'borderless' : 'outlined'}
      style={{ width: '100%' }}
      value={value === '' ? null : value}
      placeholder={placeholder}
      allowClear={!required}
      options={options.map((option) => ({ ...option }))}
      onChange={(next: string | null | undefined) => {
        onChange(next ?? '');
      }}
    />
  );
}
