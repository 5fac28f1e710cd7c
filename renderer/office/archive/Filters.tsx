import { Segmented, Select } from 'antd';
import type { Retention } from '#data/contract/archive-types';
import { RETENTION_OPTIONS, STATES, yearName, type ArchiveFilter } from './archive-view';

interface Props {
  readonly filter: ArchiveFilter;
  readonly years: readonly number[];
  readonly onChange: (change: Partial<ArchiveFilter>) => void;
}

/** Which part of the list is shown; a 保管期限 is only known of what is archived. */
export function Filters({ filter, years, onChange }: Props) {
  const { state, year, retention } = filter;
  return (
    <>
      <Segmented<ArchiveFilter['state']>
        aria-label="归档状态"
        value={state}
        options={[...STATES]}
        onChange={(next) => {
          onChange(next === 'archived' ? { state: next } : { state: next, retention: undefined });
        }}
      />
      <Select<number>
        aria-label="年度"
        style={{ minWidth: 112 }}
        placeholder="全部年度"
        allowClear
        value={year ?? null}
        options={years.map((value) => ({ value, label: yearName(value) }))}
        onChange={(next: number | undefined) => {
          onChange({ year: next });
        }}
      />
      <Select<Retention>
        aria-label="保管期限"
        style={{ minWidth: 124 }}
        placeholder="全部保管期限"
        allowClear
        value={retention ?? null}
        options={RETENTION_OPTIONS}
        onChange={(next: Retention | undefined) => {
          onChange(next === undefined ? { retention: next } : { retention: next, state: 'archived' });
        }}
      />
    </>
  );
}
