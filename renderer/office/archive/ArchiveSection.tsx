import { useCallback, useState } from 'react';
import type { IssuedView } from '#data/contract/office-types';
import { RETENTION_NAMES, type ArchiveItem, type Retention } from '#data/records/archive';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { showFile } from '../issued/actions';
import form from '../kit/form.module.css';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';

/** What opens in place of the document. */
export type ArchiveDeed = { readonly what: 'archive'; readonly advice: Retention } | { readonly what: 'scan' };

interface Props {
  readonly issued: IssuedView;
  readonly onDeed: (deed: ArchiveDeed) => void;
}

/** What became of an issued document in the archive, and what can be done with it there. */
export function ArchiveSection({ issued: { document }, onDeed }: Props) {
  const { value: facts, failure } = useLoaded(useCallback(() => api.archiveFacts({ document }), [document]));
  const [busy, setBusy] = useState(false);
  if (failure !== undefined) return <p className={form.failure}>{failure}</p>;
  if (facts === undefined) return null;
  const { item, ended, scans, advice } = facts;
  const stamp = async (): Promise<void> => {
    setBusy(true);
    await exportStamp(document);
    setBusy(false);
  };
  return (
    <>
      <table className={page.table} aria-label="归档情况">
        <tbody>
          {ended !== undefined && <Fact name="效力" text={ended} />}
          <Fact name="归档" text={item === undefined ? '未归档' : itemText(item)} />
          {item?.remark !== undefined && <Fact name="备注" text={item.remark} />}
          {scans.map((scan) => (
            <tr key={scan.token}>
              <td className={page.faint}>扫描件</td>
              <td>
                <button type="button" className={page.link} title="在文件夹中显示" onClick={() => void showFile(scan)}>
                  {scan.name}
                </button>
                <span className={page.faint}>{`　${scan.at.slice(0, 10)}　${scan.by}`}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={form.answers}>
        {item === undefined && (
          <Button look="outline" onClick={() => onDeed({ what: 'archive', advice: advice.retention })}>
            归档…
          </Button>
        )}
        <Button look="outline" onClick={() => onDeed({ what: 'scan' })}>
          附扫描件…
        </Button>
        {item !== undefined && (
          <Button look="outline" disabled={busy} onClick={() => void stamp()}>
            归档章…
          </Button>
        )}
      </div>
    </>
  );
}

const Fact = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <tr>
    <td className={`${page.faint} ${page.nowrap}`}>{name}</td>
    <td>{text}</td>
  </tr>
);

const itemText = ({ archiveNumber, retention, pages, archivedAt, archivedBy }: ArchiveItem): string =>
  `${archiveNumber}　${RETENTION_NAMES[retention]}　${pages} 页　${archivedAt.slice(0, 10)} ${archivedBy}`;

async function exportStamp(document: string): Promise<void> {
  const reply = await api.exportStamp({ document });
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({
    text: '归档章已写好：一份套印到纸质件首页（按实际大小打印），一份是盖了章的副本',
    actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }],
  });
}
