import { useState } from 'react';
import type { TemplateRow } from '#data/contract/template-calls';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { previewAgain } from '../../state/preview';
import { Button } from '../../ui/Button';
import { dayAndTime } from '../../ui/moments';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import { RetireDialog } from './RetireDialog';
import { TemplateEditor } from './TemplateEditor';

type Shown = { readonly edited: { readonly name: string; readonly text: string } } | { readonly retired: TemplateRow };

/** 模板: what each kind says, ours or the office's own. */
export function TemplatesPage() {
  const { value: rows, failure, reload } = useLoaded(api.listTemplates);
  const [shown, setShown] = useState<Shown>();
  const close = (): void => {
    setShown(undefined);
  };
  const done = (): void => {
    close();
    reload();
    previewAgain();
  };
  const edit = async (kind: string): Promise<void> => {
    const reply = await api.templateText({ kind });
    if (reply.ok) setShown({ edited: reply.value });
    else complain(reply.error);
  };
  const open = async (): Promise<void> => {
    const reply = await api.openTemplate();
    if (!reply.ok) return complain(reply.error);
    if (reply.value.status === 'read') setShown({ edited: reply.value });
  };
  return (
    <section className={page.page} aria-label="模板">
      <header className={page.header}>
        <h1>模板</h1>
        <span className={page.space} />
        <Button look="outline" onClick={() => void open()}>
          导入…
        </Button>
      </header>
      <p className={page.sum}>
        模板决定一种公文写哪些话、按什么次序写；字体、行距和版面由程序按标准排定。换成本单位的模板只影响以后的公文。
      </p>
      <div className={page.scroll} tabIndex={0} aria-label="各文种的模板">
        {failure !== undefined && <p className={page.empty}>{failure}</p>}
        <table className={page.table}>
          <thead>
            <tr>
              <th>文种</th>
              <th>分类</th>
              <th>现在用</th>
              <th>修改</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rows?.map((row) => (
              <Row
                key={row.kind}
                row={row}
                onEdit={() => void edit(row.kind)}
                onRetire={() => {
                  setShown({ retired: row });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown !== undefined && 'edited' in shown && <TemplateEditor {...shown.edited} onDone={done} onClose={close} />}
      {shown !== undefined && 'retired' in shown && <RetireDialog row={shown.retired} onDone={done} onClose={close} />}
    </section>
  );
}

interface RowProps {
  readonly row: TemplateRow;
  readonly onEdit: () => void;
  readonly onRetire: () => void;
}

const Row = ({ row: { kind, name, group, version, own }, onEdit, onRetire }: RowProps) => (
  <tr>
    <td className={page.nowrap}>{name}</td>
    <td className={page.nowrap}>{group}</td>
    <td className={page.nowrap}>
      <Use version={version} {...(own && { own })} />
    </td>
    <td>{own === undefined ? '' : `${dayAndTime(own.at)} ${own.by}`}</td>
    <td className={page.nowrap}>
      <Button small onClick={onEdit}>
        {own === undefined ? '查看、修改…' : '修改…'}
      </Button>
      <Button small onClick={() => void exportOne(kind)}>
        导出…
      </Button>
      {own !== undefined && (
        <Button small onClick={onRetire}>
          恢复自带…
        </Button>
      )}
    </td>
  </tr>
);

function Use({ version, own }: Pick<TemplateRow, 'version' | 'own'>) {
  if (own === undefined) return <span className={page.faint}>自带</span>;
  const outdated = own.basedOn !== version;
  return (
    <span className={page.state} data-tone={outdated ? 'warning' : 'good'}>
      {outdated ? '本单位，自带的已更新，请核对' : '本单位'}
    </span>
  );
}

async function exportOne(kind: string): Promise<void> {
  const reply = await api.exportTemplate({ kind });
  if (!reply.ok) complain(reply.error);
  else if (reply.value.status === 'copied') flash({ text: '模板已导出' });
}
