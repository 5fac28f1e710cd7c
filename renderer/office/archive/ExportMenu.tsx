import { Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { showFile } from '../issued/actions';
import type { ArchiveFilter } from './archive-view';

type Part = Pick<ArchiveFilter, 'year' | 'retention'>;

/** 归档文件目录 and 移交包 of the year and 保管期限 that are looked at. */
export function ExportMenu({ filter: { year, retention } }: { readonly filter: ArchiveFilter }) {
  const [progress, setProgress] = useState<string>();
  const part: Part = { year, retention };
  const handOver = async (): Promise<void> => {
    setProgress('正在写……');
    await exportHandOver(part);
    setProgress(undefined);
  };
  const busy = progress !== undefined;
  useEffect(() => {
    if (!busy) return undefined;
    return api.on('archiveProgress', ({ done, total }) => {
      setProgress(`正在写 ${done}/${total}`);
    });
  }, [busy]);
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      disabled={busy}
      menu={{
        items: [
          { key: 'xlsx', label: '归档文件目录：Excel 工作簿' },
          { key: 'pdf', label: '归档文件目录：PDF（打印用）' },
          { type: 'divider' },
          { key: 'hand-over', label: '移交包…（成品、扫描件、目录、清单）' },
        ],
        onClick: ({ key }) =>
          void (key === 'hand-over' ? handOver() : exportCatalogue(part, key === 'pdf' ? key : 'xlsx')),
      }}
    >
      <Button look="outline">{progress ?? '导出…'}</Button>
    </Dropdown>
  );
}

async function exportCatalogue(part: Part, format: 'pdf' | 'xlsx'): Promise<void> {
  const reply = await api.exportCatalogue({ ...part, format });
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({
    text: `已导出“${file.name}”`,
    actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }],
  });
}

async function exportHandOver(part: Part): Promise<void> {
  const reply = await api.exportHandOver(part);
  if (!reply.ok) return complain(reply.error);
  if (reply.value.status === 'canceled') return;
  const { folder, documents, seal } = reply.value;
  flash({
    text: `移交包已写好，共 ${documents} 件，读回核对与原件逐字节相同`,
    detail: `核验码：${seal}`,
    actions: [{ label: '在文件夹中显示', run: () => void showFile(folder) }],
  });
}
