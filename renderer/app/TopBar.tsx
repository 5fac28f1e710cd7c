import { Dropdown } from 'antd';
import type { MenuCommand } from '#data/contract/types';
import { STANDINGS } from '../office/life/wording';
import { useDraft } from '../state/draft';
import { useKeeping } from '../state/keeping';
import { useCatalogue } from '../state/kinds';
import { useOffice } from '../state/office';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { timeOfDay } from '../ui/moments';
import { strings } from '../ui/strings';
import { documentName, switchKind } from './documents';
import { runCommand } from './run-command';
import { ThemeButton } from './ThemeButton';
import styles from './TopBar.module.css';

const does = (command: MenuCommand) => () => {
  runCommand(command);
};

export function TopBar() {
  const page = useOffice((state) => state.page);
  const open = useDraft(({ input }) => input !== undefined) && page === undefined;
  return (
    <header className={styles.bar}>
      <span className={styles.brand} aria-hidden>
        制
      </span>
      <div className={styles.group} role="toolbar" aria-label="文件">
        <Button icon="new" title="新建（Ctrl+N）" onClick={does('new')}>
          新建
        </Button>
        <Button icon="drafts" title="草稿箱（Ctrl+Shift+O）" onClick={does('show-drafts')}>
          草稿箱
        </Button>
        <Button icon="open" title="打开文件（Ctrl+O）" onClick={does('open')}>
          打开
        </Button>
        {open && (
          <Button icon="save" title="保存（Ctrl+S）" onClick={does('save')}>
            保存
          </Button>
        )}
        <Button
          icon="register"
          title="发文登记簿（Ctrl+Shift+L）"
          aria-pressed={page === 'register'}
          onClick={does('show-register')}
        >
          登记簿
        </Button>
        <Button
          icon="search"
          title="搜索草稿和公文（Ctrl+Shift+F）"
          aria-pressed={page === 'search'}
          onClick={does('show-search')}
        >
          搜索
        </Button>
      </div>
      {open && <HistoryButtons />}
      {open ? <DocumentTitle /> : <span className={styles.title} />}
      {open && <ExportButtons />}
      <ThemeButton />
    </header>
  );
}

function HistoryButtons() {
  const past = useDraft(({ history }) => history.past.length > 0);
  const future = useDraft(({ history }) => history.future.length > 0);
  return (
    <div className={styles.group} role="toolbar" aria-label="编辑">
      <Button icon="undo" label="撤销（Ctrl+Z）" disabled={!past} onClick={does('undo')} />
      <Button icon="redo" label="重做（Ctrl+Y）" disabled={!future} onClick={does('redo')} />
      <Button icon="history" label="历史版本（Ctrl+H）" onClick={does('show-history')} />
    </div>
  );
}

function DocumentTitle() {
  const name = useDraft(({ input }) => documentName(input));
  const kind = useDraft(({ input }) => input?.kind ?? '');
  const kinds = useCatalogue((state) => state.kinds);
  const current = kinds.find(({ id }) => id === kind);
  return (
    <div className={styles.title}>
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          selectedKeys: [kind],
          items: kinds.map(({ id, name: label }) => ({ key: id, label })),
          onClick: ({ key }) => {
            switchKind(key);
          },
        }}
      >
        <button
          type="button"
          className={styles.kind}
          title="更换文种：相同的内容会保留"
          aria-label={`文种：${current?.name ?? ''}`}
        >
          {current?.name}
          <Icon name="down" />
        </button>
      </Dropdown>
      <h1 className={styles.name} title={name}>
        {name === '' ? strings.untitled : name}
      </h1>
      <StandingNote />
      <KeepingNote />
    </div>
  );
}

/** What the draft waits for; leads to 办理. */
function StandingNote() {
  const standing = useKeeping((state) => state.standing);
  const name = standing === undefined ? '' : STANDINGS[standing].name;
  return (
    <button
      type="button"
      className={styles.standing}
      data-tone={standing === undefined ? undefined : STANDINGS[standing].tone}
      title="办理：送核稿、核稿、会签、签发、退回（Ctrl+Shift+H）"
      onClick={does('show-life')}
    >
      {standing === undefined || standing === 'unsent' ? '办理…' : name}
    </button>
  );
}

/** Says “saved” only of what is on the disk. */
function KeepingNote() {
  const { savedAt, unsaved, failure } = useKeeping();
  const behind = useDraft(({ file, filed, input }) => file !== undefined && filed !== input);
  if (failure !== undefined)
    return (
      <span className={styles.kept} data-tone="error" title={failure.message}>
        没有保存成功
      </span>
    );
  if (unsaved) return <span className={styles.kept}>正在保存…</span>;
  if (savedAt === undefined) return <span className={styles.kept} />;
  return (
    <span className={styles.kept} title={`已存入草稿箱${behind ? '；原来的文件还没有更新，按 Ctrl+S 更新' : ''}`}>
      {`已保存 ${timeOfDay(savedAt)}`}
    </span>
  );
}

function ExportButtons() {
  return (
    <div className={styles.exports} role="toolbar" aria-label="导出">
      <Button look="outline" icon="word" title="导出 Word 文档（Ctrl+Shift+E）" onClick={does('export-docx')}>
        导出 Word
      </Button>
      <Button look="outline" icon="pdf" title="导出 PDF（Ctrl+E）" onClick={does('export-pdf')}>
        导出 PDF
      </Button>
      <Button icon="both" label="同时导出 PDF 和 Word（Ctrl+Alt+E）" onClick={does('export-both')} />
      <Button look="primary" icon="issue" title="签发：取号、存档、登记（Ctrl+Shift+Enter）" onClick={does('issue')}>
        签发…
      </Button>
    </div>
  );
}
