import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { showFile } from '../issued/actions';
import page from '../kit/page.module.css';
import { DirectoryTable } from './DirectoryTable';
import { forgetLeftOut, importSheets, loadDirectory, useDirectoryTables } from './directory-state';
import styles from './Directory.module.css';

/** 通讯录: what the office fills in again and again, and picks from in forms. */
export function DirectoryPage() {
  const { tables, problems, failure } = useDirectoryTables();
  const [shown, setShown] = useState<string>();
  useEffect(() => void loadDirectory(), []);
  const table = tables?.find(({ name }) => name === shown) ?? tables?.[0];
  return (
    <section className={page.page} aria-label="通讯录">
      <header className={page.header}>
        <h1>通讯录</h1>
        <Keeping />
        <span className={page.space} />
        <Button look="outline" onClick={() => void importSheets()}>
          导入…
        </Button>
        <Button look="outline" onClick={() => void exportSheets()}>
          导出…
        </Button>
      </header>
      {failure !== undefined && <Failure text={failure} />}
      <LeftOut />
      <div className={styles.tabs} role="tablist" aria-label="通讯录">
        {tables?.map(({ name, rows }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === table?.name}
            data-faulty={problems.some(({ sheet }) => sheet === name)}
            onClick={() => {
              setShown(name);
            }}
          >
            {NAMES[name] ?? name}
            <span className={styles.count}>{rows.length}</span>
          </button>
        ))}
      </div>
      <div className={page.scroll}>
        {table?.rows.length === 0 && <p className={styles.empty}>{EMPTY[table.name]}</p>}
        {table !== undefined && (
          <DirectoryTable
            key={table.name}
            table={table}
            problems={problems.filter(({ sheet }) => sheet === table.name)}
          />
        )}
      </div>
    </section>
  );
}

const NAMES: Readonly<Record<string, string>> = { 主送抄送组: '主送、抄送组', 字号: '发文字号' };

const EMPTY: Readonly<Record<string, string>> = {
  单位: '还没有单位。填在这里的单位，写公文时可以选作发文机关、主送和抄送机关。',
  人员: '还没有人员。填在这里的人，写公文时可以选作签发人。',
  主送抄送组: '还没有组。把常用的主送、抄送机关编成一组，写公文时一次填好。',
  印章: '还没有印章。登记各枚印章归谁用、图样在哪里。',
  字号: '还没有字号。填写机关代字，以及每年从几号起编（一般是 1）。',
};

function Keeping() {
  const keeping = useDirectoryTables((state) => state.keeping);
  const count = useDirectoryTables((state) => state.problems.length);
  const words =
    count > 0
      ? `有 ${count} 处要改，改好以后自动保存`
      : { saved: '', changed: '还没有保存', saving: '正在保存…' }[keeping];
  return (
    <span role="status" className={styles.keeping} data-tone={count > 0 ? 'error' : undefined}>
      {words === '' ? '改动自动保存' : words}
    </span>
  );
}

function Failure({ text }: { readonly text: string }) {
  return (
    <p className={styles.failure} role="alert">
      {text}
      <Button small look="outline" onClick={() => void loadDirectory(true)}>
        放弃这里的改动，重新读入
      </Button>
    </p>
  );
}

/** More than these are rather looked for in the workbook itself. */
const MOST = 6;

function LeftOut() {
  const leftOut = useDirectoryTables((state) => state.leftOut);
  if (leftOut === undefined) return null;
  const { file, problems } = leftOut;
  return (
    <div className={styles.leftOut} role="note">
      <div>
        <p>{`“${file}”中有 ${problems.length} 处没有采用，改好以后可以再导入一次：`}</p>
        <ul>
          {problems.slice(0, MOST).map(({ sheet, row, column, message }) => (
            <li key={`${sheet}${row}${column}${message}`}>
              {`工作表“${sheet}”${row > 0 ? `第 ${row} 行` : ''}${column === '' ? '' : `“${column}”栏`}：${message}`}
            </li>
          ))}
          {problems.length > MOST && <li>{`还有 ${problems.length - MOST} 处`}</li>}
        </ul>
      </div>
      <Button small icon="close" label="关闭" onClick={forgetLeftOut} />
    </div>
  );
}

async function exportSheets(): Promise<void> {
  const reply = await api.exportDirectory();
  if (!reply.ok) return complain(reply.error);
  if (reply.value.status === 'canceled') return;
  const [file] = reply.value.files;
  if (file === undefined) return;
  flash({
    text: `已导出“${file.name}”`,
    actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }],
  });
}
