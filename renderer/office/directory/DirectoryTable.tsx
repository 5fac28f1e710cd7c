import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import type { RowProblem } from '#data/repositories/directory-sheets';
import { isCellBlock, parseTsv } from '#data/lists/tsv';
import { flash } from '../../app/tell';
import { gridKey } from '../../forms/fields/grid-keys';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import page from '../kit/page.module.css';
import { changeRows, newId } from './directory-state';
import { moved, withBlock, withCell, type Table } from './sheets';
import styles from './Directory.module.css';

interface Props {
  readonly table: Table;
  readonly problems: readonly RowProblem[];
}

/** Rows to be changed in place: Enter goes down and adds a row at the end, Alt + ↑ ↓ moves the row. */
export function DirectoryTable({ table, problems }: Props) {
  const { name, columns, rows } = table;
  const frame = useRef<HTMLDivElement>(null);
  const goTo = (row: number, column: number): void => {
    // The row is there after the next rendering.
    requestAnimationFrame(() => {
      frame.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)?.focus();
    });
  };
  const append = (): void => {
    changeRows(name, (old) => [...old, { id: newId(), cells: columns.map(() => '') }]);
    goTo(rows.length, 0);
  };
  const move = (row: number, column: number, by: 1 | -1): void => {
    changeRows(name, (old) => moved(old, row, row + by));
    goTo(Math.max(0, Math.min(rows.length - 1, row + by)), column);
  };
  const remove = (row: number): void => {
    const [gone] = rows.slice(row, row + 1);
    if (gone === undefined) return;
    changeRows(name, (old) => old.filter((one) => one.id !== gone.id));
    const back = (): void => {
      changeRows(name, (old) => (old.includes(gone) ? old : [...old.slice(0, row), gone, ...old.slice(row)]));
    };
    const [first = ''] = gone.cells;
    if (first !== '') flash({ text: `已删除“${first}”`, actions: [{ label: '撤销删除', run: back }] });
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number): void => {
    const key = gridKey(event);
    if (key === undefined || key === 'break-line') return;
    event.preventDefault();
    if (key === 'row-up') move(row, column, -1);
    else if (key === 'row-down') move(row, column, 1);
    else if (row + 1 === rows.length) append();
    else goTo(row + 1, column);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isCellBlock(text)) return;
    event.preventDefault();
    changeRows(name, (_, now) => withBlock(now, { row, column }, parseTsv(text), newId));
  };
  return (
    <div ref={frame}>
      <table className={[page.table, styles.table].join(' ')} aria-label={name}>
        <colgroup>
          <col style={{ width: 40 }} />
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${width}%` }} />
          ))}
          <col style={{ width: 100 }} />
        </colgroup>
        <thead>
          <tr>
            <th aria-label="序号" />
            {columns.map(({ title }) => (
              <th key={title}>{HINTS[title] === undefined ? title : `${title}（${HINTS[title]}）`}</th>
            ))}
            <th aria-label="操作" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td className={styles.ordinal}>{index + 1}</td>
              {columns.map(({ title }, column) => {
                const fault = problems.find((one) => one.row === index + 1 && one.column === title)?.message;
                const cell = {
                  'aria-label': `${title}，第 ${index + 1} 行`,
                  'data-cell': `${index}.${column}`,
                  'aria-invalid': fault !== undefined,
                  title: fault,
                  className: styles.cell,
                  text: row.cells[column] ?? '',
                  onText: (text: string) => {
                    changeRows(name, (old) => withCell(old, index, column, text.replace(/\n/g, '')));
                  },
                };
                return (
                  <td
                    key={title}
                    onKeyDown={(event) => {
                      onKeyDown(event, index, column);
                    }}
                    onPaste={(event) => {
                      onPaste(event, index, column);
                    }}
                  >
                    <TextArea {...cell} />
                    {fault !== undefined && <p className={styles.fault}>{fault}</p>}
                  </td>
                );
              })}
              <td className={styles.actions}>
                <Button
                  small
                  icon="up"
                  label="上移（Alt+↑）"
                  disabled={index === 0}
                  onClick={() => {
                    move(index, 0, -1);
                  }}
                />
                <Button
                  small
                  icon="down"
                  label="下移（Alt+↓）"
                  disabled={index + 1 === rows.length}
                  onClick={() => {
                    move(index, 0, 1);
                  }}
                />
                <Button
                  small
                  icon="remove"
                  label={`删除第 ${index + 1} 行`}
                  onClick={() => {
                    remove(index);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button small icon="plus" onClick={append}>
          添加一行
        </Button>
        <span>可从 Excel、WPS 表格直接粘贴</span>
      </div>
    </div>
  );
}

/** How a cell is written, where its title does not tell. */
const HINTS: Readonly<Record<string, string>> = { 成员: '几个单位用顿号隔开', 起始号: '本年第一次用时从几号起编' };
