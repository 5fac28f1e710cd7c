import { type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { isCellBlock, parseTsv } from '#data/lists/tsv';
import { Button } from '../../ui/Button';
import { strings } from '../../ui/strings';
import { useForm } from '../form-binding';
import type { Json } from '../model/json';
import { pasteBlock, type GridColumn } from '../model/paste';
import { getAt } from '../model/path';
import { gridKey, type GridKey } from './grid-keys';
import { GridCell } from './GridCell';
import styles from './Grid.module.css';
import { addRow, cellPath, focusPath, moveRow, removeRow, useRowCount } from './use-rows';

interface Props {
  readonly path: string;
  readonly columns: readonly GridColumn[];
  /** A row with nothing in it. */
  readonly emptyRow: Json;
  readonly label: string;
  readonly heading: (column: GridColumn, index: number) => ReactNode;
  readonly tools?: ReactNode;
}

/**
 * Rows of cells as in a spreadsheet: Enter goes down and adds a row at the end, Alt + Enter breaks a line, Alt + ↑ ↓
 * moves the row, and a block copied from a spreadsheet goes in from the cell it is pasted into.
 */
export function Grid({ path, columns, emptyRow, label, heading, tools }: Props) {
  const form = useForm();
  const count = useRowCount(path);
  const template = columns.map(({ field }) => WIDTHS[field.control] ?? 'minmax(96px, 2fr)').join(' ');

  const goTo = (row: number, column: GridColumn | undefined): void => {
    if (column !== undefined) focusPath(cellPath(path, row, column.key));
  };
  const append = (): void => {
    addRow(form, path, emptyRow);
    goTo(count, columns[0]);
  };
  const keys: Readonly<Record<GridKey, (row: number, column: GridColumn) => void>> = {
    'row-up': (row, column) => {
      if (moveRow(form, path, row, -1)) goTo(row - 1, column);
    },
    'row-down': (row, column) => {
      if (moveRow(form, path, row, 1)) goTo(row + 1, column);
    },
    // Through the browser's own editing, so that it goes in at the caret and counts as typing.
    'break-line': () => document.execCommand('insertText', false, '\n'),
    'next-row': (row, column) => {
      if (row + 1 === count) addRow(form, path, emptyRow);
      goTo(row + 1, column);
    },
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: GridColumn): void => {
    const key = gridKey(event);
    if (key === undefined) return;
    event.preventDefault();
    keys[key](row, column);
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isCellBlock(text)) return;
    event.preventDefault();
    const block = parseTsv(text);
    const rows = pasteBlock(getAt(form.input(), path), columns, { row, column }, block);
    form.edit(path, rows, strings.pasted(block.length));
  };

  return (
    <div className={styles.frame}>
      <div className={styles.scroller}>
        <div
          className={styles.grid}
          role="table"
          aria-label={label}
          style={{ gridTemplateColumns: `30px ${template} 28px` }}
        >
          <div className={styles.row} role="row">
            <span className={styles.corner} />
            {columns.map((column, index) => (
              <div key={column.key} className={styles.heading} role="columnheader">
                {heading(column, index)}
              </div>
            ))}
            <span className={styles.corner} />
          </div>
          {Array.from({ length: count }, (_, row) => (
            <div key={row} className={styles.row} role="row">
              <span className={styles.ordinal} aria-hidden>
                {row + 1}
              </span>
              {columns.map((column, index) => (
                <div
                  key={column.key}
                  className={styles.cell}
                  role="cell"
                  onClick={(event) => {
                    if (event.target === event.currentTarget) goTo(row, column);
                  }}
                  onKeyDown={(event) => {
                    onKeyDown(event, row, column);
                  }}
                  onPaste={(event) => {
                    onPaste(event, row, index);
                  }}
                >
                  <GridCell column={column} path={cellPath(path, row, column.key)} row={row} />
                </div>
              ))}
              <span className={styles.remove} role="cell">
                <Button
                  small
                  icon="close"
                  label={`删除第 ${row + 1} 行`}
                  tabIndex={-1}
                  onClick={() => {
                    removeRow(form, path, row);
                  }}
                />
              </span>
            </div>
          ))}
        </div>
      </div>
      <div className={styles.foot}>
        <Button small icon="plus" data-path={count === 0 ? path : undefined} onClick={append}>
          添加一行
        </Button>
        {tools}
        <span className={styles.tip}>可从 Excel、WPS 表格直接粘贴</span>
      </div>
    </div>
  );
}

const WIDTHS: Readonly<Record<string, string>> = {
  number: '64px',
  date: '112px',
  choice: '96px',
  switch: '56px',
  textarea: 'minmax(140px, 3fr)',
};
