import { Dropdown } from 'antd';
import type { Argument } from '#data/contract/contract';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { showFile } from '../issued/actions';

/** The list as a sheet, the empty sheet, and the example. */
export function DutyMenu({ year }: { readonly year: number | undefined }) {
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          ...(year === undefined ? [] : [{ key: 'list', label: `${year}年的责任清单` }]),
          { key: 'template', label: '空白样表' },
          { key: 'example', label: '示例：实施细则第六条至第十二条' },
        ],
        onClick: ({ key }) => {
          if (key === 'list' && year !== undefined) void exportSheet({ year });
          else void exportSheet({ what: key === 'example' ? 'example' : 'template' });
        },
      }}
    >
      <Button look="outline">导出…</Button>
    </Dropdown>
  );
}

async function exportSheet(what: Argument<'exportDuties'>): Promise<void> {
  const reply = await api.exportDuties(what);
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({ text: `已导出“${file.name}”`, actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }] });
}
