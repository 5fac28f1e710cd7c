import { AutoComplete, Select } from 'antd';
import { RETENTION_NAMES, RETENTIONS } from '#data/records/archive';
import { SEARCH_STATES } from '#data/search/entry';
import { findKind } from '../../state/kinds';
import { Button } from '../../ui/Button';
import { clearSearch, setFilter, useSearch, type Filter } from './search-state';
import { STATES } from './search-view';
import styles from './Search.module.css';

/** Narrows down what was found; each offers what there is. */
export function SearchFilters() {
  const filter = useSearch((state) => state.filter);
  const choices = useSearch((state) => state.found?.choices);
  const any = useSearch((state) => state.words !== '' || Object.keys(state.filter).length > 0);
  const units = choices?.units ?? [];
  return (
    <div className={styles.filters} role="group" aria-label="筛选">
      <Pick
        name="year"
        label="年度"
        width={104}
        value={filter.year}
        options={(choices?.years ?? []).map((year) => ({ value: year, label: `${year}年` }))}
      />
      <Pick
        name="kind"
        label="文种"
        width={168}
        value={filter.kind}
        options={(choices?.kinds ?? []).map((kind) => ({ value: kind, label: findKind(kind)?.name ?? kind }))}
      />
      <AutoComplete
        aria-label="发文单位"
        style={{ width: 240 }}
        placeholder="发文单位"
        allowClear
        maxLength={100}
        value={filter.unit ?? ''}
        options={units.map((unit) => ({ value: unit }))}
        filterOption={(typed, option) => option?.value.includes(typed.trim()) ?? false}
        onChange={(unit?: string) => {
          setFilter({ unit: unit === undefined || unit.trim() === '' ? undefined : unit.trim() });
        }}
      />
      <Pick
        name="state"
        label="状态"
        width={104}
        value={filter.state}
        options={SEARCH_STATES.map((state) => ({ value: state, label: STATES[state].name }))}
      />
      <Pick
        name="retention"
        label="保管期限"
        width={116}
        value={filter.retention}
        options={RETENTIONS.map((retention) => ({ value: retention, label: RETENTION_NAMES[retention] }))}
      />
      {any && <Button onClick={clearSearch}>清除条件</Button>}
    </div>
  );
}

interface PickProps<Name extends keyof Filter> {
  readonly name: Name;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly value: Filter[Name];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Pick<Name extends keyof Filter>({ name, label, width, value, options }: PickProps<Name>) {
  return (
    <Select<string>
      aria-label={label}
      style={{ width }}
      popupMatchSelectWidth={false}
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder={label}
      value={value ?? null}
      options={options.map((option) => ({ ...option }))}
      onChange={(picked: string | null | undefined) => {
        setFilter({ [name]: picked ?? undefined });
      }}
    />
  );
}
