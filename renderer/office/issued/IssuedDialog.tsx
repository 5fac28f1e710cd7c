import { useCallback, useState } from 'react';
import type { IssuedFile, IssuedView } from '#data/contract/office-types';
import { api } from '../../api/client';
import { findKind } from '../../state/kinds';
import { showIssued, useOffice } from '../../state/office';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { ArchiveDialog } from '../archive/ArchiveDialog';
import { type ArchiveDeed, ArchiveSection } from '../archive/ArchiveSection';
import { ScanDialog } from '../archive/ScanDialog';
import form from '../kit/form.module.css';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import { beginFrom, copyFiles, showFile } from './actions';
import { FurtherButton, LinkRows } from './Further';

const close = (): void => {
  showIssued(undefined);
};

/** An issued document: to be looked at, copied, and gone on from; never changed. */
export function IssuedDialog() {
  const document = useOffice((state) => state.issued);
  return document === undefined ? null : <Issued document={document} />;
}

function Issued({ document }: { readonly document: string }) {
  const load = useCallback(() => api.issuedDocument({ document }), [document]);
  const { value: issued, failure } = useLoaded(load);
  const [deed, setDeed] = useState<ArchiveDeed>();
  const back = (): void => {
    setDeed(undefined);
  };
  if (issued !== undefined && deed !== undefined) return <Deed issued={issued} deed={deed} onEnd={back} />;
  return (
    <Modal title={issued?.numberText ?? '印发件'} width="640px" onClose={close}>
      {failure !== undefined && <p className={form.failure}>{failure}</p>}
      {issued !== undefined && <Facts issued={issued} />}
      {issued !== undefined && <ArchiveSection issued={issued} onDeed={setDeed} />}
      <div className={form.answers}>
        <Button onClick={() => void beginFrom(document)}>据此新建</Button>
        <FurtherButton document={document} />
        <span className={form.space} />
        <Button look="outline" onClick={() => void copyFiles(document)}>
          导出到…
        </Button>
        <Button look="primary" data-autofocus onClick={close}>
          关闭
        </Button>
      </div>
    </Modal>
  );
}

function Facts({ issued }: { readonly issued: IssuedView }) {
  const facts = [
    ['标题', issued.title],
    ['文种', findKind(issued.kind)?.name ?? issued.kind],
    ['成文日期', issued.date ?? ''],
    ['印发', `${issued.issuedAt.slice(0, 16).replace('T', ' ')}　${issued.issuedBy}`],
    ...issued.steps.map(({ step, by, at }) => [STEPS[step], `${at.slice(0, 10)}　${by}`] as const),
  ];
  return (
    <table className={page.table}>
      <tbody>
        {facts.map(([name, value], index) => (
          <tr key={index}>
            <td className={`${page.faint} ${page.nowrap}`}>{name}</td>
            <td>{value}</td>
          </tr>
        ))}
        <LinkRows links={issued.links} />
        {issued.files.map((file) => (
          <tr key={file.token}>
            <td className={page.faint}>{ROLES[file.role]}</td>
            <td>
              <button type="button" className={page.link} title="在文件夹中显示" onClick={() => void showFile(file)}>
                {file.name}
              </button>
              <span className={page.faint}>{`　${sizeText(file)}`}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DeedProps {
  readonly issued: IssuedView;
  readonly deed: ArchiveDeed;
  readonly onEnd: () => void;
}

/** In place of the document, which comes back when it is done or given up. */
function Deed({ issued, deed, onEnd }: DeedProps) {
  const ends = { onDone: onEnd, onClose: onEnd };
  if (deed.what === 'archive') return <ArchiveDialog lines={[{ ...issued, advice: deed.advice }]} {...ends} />;
  return <ScanDialog document={issued.document} numberText={issued.numberText} {...ends} />;
}

const STEPS = {
  drafted: '拟稿',
  reviewed: '核稿',
  countersigned: '会签',
  signed: '签发',
  checked: '复核',
  returned: '退回',
} as const;
const ROLES = { pdf: 'PDF', docx: 'Word', source: '依据', picture: '图片', scan: '扫描件' } as const;

const sizeText = ({ size }: IssuedFile): string =>
  size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
