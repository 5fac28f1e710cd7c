/** The 通讯录 as it is edited: saved by itself a moment after each change, once nothing in it is wrong. */
import { create } from 'zustand';
import type { RowProblem } from '#data/repositories/directory-sheets';
import { mergedDirectory } from '#data/repositories/directory';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { readTables, tablesOf, type Row, type Table } from './sheets';

type Keeping = 'saved' | 'changed' | 'saving';

interface DirectoryState {
  /** `undefined` until they have been read. */
  readonly tables: readonly Table[] | undefined;
  readonly base: string;
  readonly keeping: Keeping;
  readonly problems: readonly RowProblem[];
  /** Why it was not read or saved. */
  readonly failure: string | undefined;
  /** What an import left out, and from which file. */
  readonly leftOut: { readonly file: string; readonly problems: readonly RowProblem[] } | undefined;
}

export const useDirectoryTables = create<DirectoryState>()(() => ({
  tables: undefined,
  base: '',
  keeping: 'saved',
  problems: [],
  failure: undefined,
  leftOut: undefined,
}));

let ids = 0;
export const newId = (): number => (ids += 1);

const PAUSE_MS = 800;
let timer: number | undefined;

/** Reads what is kept; what is changed here and not saved yet stays, unless it is to be given up. */
export async function loadDirectory(giveUp = false): Promise<void> {
  if (!giveUp && useDirectoryTables.getState().keeping !== 'saved') return;
  window.clearTimeout(timer);
  const reply = await api.directory();
  if (!reply.ok) return useDirectoryTables.setState({ failure: reply.error.message });
  if (!giveUp && useDirectoryTables.getState().keeping !== 'saved') return;
  const { directory, base } = reply.value;
  const known = useDirectoryTables.getState();
  if (!giveUp && known.base === base && known.tables !== undefined) return;
  useDirectoryTables.setState({
    tables: tablesOf(directory, newId),
    ...{ base, keeping: 'saved', problems: [], failure: undefined },
  });
}

export function changeRows(name: string, change: (rows: readonly Row[], table: Table) => readonly Row[]): void {
  const { tables } = useDirectoryTables.getState();
  if (tables === undefined) return;
  put(tables.map((table) => (table.name === name ? { ...table, rows: change(table.rows, table) } : table)));
}

function put(tables: readonly Table[]): void {
  const { problems } = readTables(tables);
  useDirectoryTables.setState({ tables, problems, keeping: 'changed' });
  window.clearTimeout(timer);
  if (problems.length === 0) timer = window.setTimeout(() => void save(), PAUSE_MS);
}

async function save(): Promise<void> {
  const { tables, base, keeping } = useDirectoryTables.getState();
  if (tables === undefined || keeping !== 'changed') return;
  const { directory, problems } = readTables(tables);
  if (problems.length > 0) return;
  useDirectoryTables.setState({ keeping: 'saving' });
  const reply = await api.saveDirectory({ directory, base });
  const meanwhile = useDirectoryTables.getState().tables !== tables;
  if (!reply.ok) return useDirectoryTables.setState({ keeping: 'changed', failure: reply.error.message });
  useDirectoryTables.setState({
    ...{ base: reply.value.base, failure: undefined },
    keeping: meanwhile ? 'changed' : 'saved',
  });
  if (meanwhile) await save();
}

/** Takes in the good rows of a workbook; what is there under the same name gives way. */
export async function importSheets(): Promise<void> {
  const reply = await api.importDirectory();
  if (!reply.ok) return complain(reply.error);
  const { tables } = useDirectoryTables.getState();
  if (reply.value.status === 'canceled' || tables === undefined) return;
  const { file, directory, problems } = reply.value;
  put(tablesOf(mergedDirectory(readTables(tables).directory, directory), newId));
  useDirectoryTables.setState({ leftOut: problems.length === 0 ? undefined : { file, problems } });
  const count = Object.values(directory).reduce((total, { length }) => total + length, 0);
  flash({ text: `已从“${file}”读入 ${count} 行${problems.length === 0 ? '' : `，${problems.length} 处没有采用`}` });
}

export const forgetLeftOut = (): void => {
  useDirectoryTables.setState({ leftOut: undefined });
};
