import { Dropdown } from 'antd';
import { setField, useDraft } from '../../state/draft';
import { editWithUndo } from '../../state/edit';
import { Button } from '../../ui/Button';
import { strings } from '../../ui/strings';
import { alignColumn, countColumns, insertColumn, removeColumn } from '../model/columns';
import { isObject, type JsonObject } from '../model/json';
import { getAt } from '../model/path';

interface Props {
  /** Path of the table. */
  readonly path: string;
  readonly index: number;
}

const ITEMS = [
  { key: 'before', label: '左侧插入列' },
  { key: 'after', label: '右侧插入列' },
  { type: 'divider' },
  { key: 'left', label: '左对齐' },
  { key: 'center', label: '居中' },
  { key: 'right', label: '右对齐' },
  { type: 'divider' },
  { key: 'remove', label: '删除此列', danger: true },
] as const;

/** What can be done to one column of a table. */
export function ColumnMenu({ path, index }: Props) {
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: ITEMS.map((item) => ({ ...item })),
        onClick: ({ key }) => {
          change(path, index, key);
        },
      }}
    >
      <Button small icon="down" label={`第 ${index + 1} 列的操作`} tabIndex={-1} />
    </Dropdown>
  );
}

function change(path: string, index: number, key: string): void {
  const table = getAt(useDraft.getState().input, path);
  if (!isObject(table)) return;
  if (key === 'remove') {
    if (countColumns(table) > 1) editWithUndo(path, removeColumn(table, index), strings.removed(`第 ${index + 1} 列`));
  } else setField(path, changed(table, index, key));
}

function changed(table: JsonObject, index: number, key: string): JsonObject {
  switch (key) {
    case 'before':
      return insertColumn(table, index);
    case 'after':
      return insertColumn(table, index + 1);
    case 'left':
    case 'center':
    case 'right':
      return alignColumn(table, index, key);
    default:
      return table;
  }
}
