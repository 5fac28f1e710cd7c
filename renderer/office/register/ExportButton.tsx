import { Dropdown } from 'antd';
import type { Series } from '#data/records/number';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { showFile } from '../issued/actions';

/** The whole register of a series, for printing or as a spreadsheet. */
export function ExportButton({ series }: { readonly series: Series }) {
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'xlsx', label: 'Excel 工作簿（全部栏目）' },
          { key: 'pdf', label: 'PDF（打印用）' },
        ],
        onClick: ({ key }) => void exportBook(series, key === 'pdf' ? 'pdf' : 'xlsx'),
      }}
    >
      <Button look="outline">导出…</Button>
    </Dropdown>
  );
}

async function exportBook({ code, year }: Series, format: 'pdf' | 'xlsx'): Promise<void> {
  const reply = await api.exportRegister({ code, year, format });
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({
    text: `已导出“${file.name}”`,
    actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }],
  });
}
