import { useEffect, useState } from 'react';
import { useOffice } from '../../state/office';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { ArchiveDialog } from './ArchiveDialog';
import { summaryText } from './archive-view';
import { ArchiveTable } from './ArchiveTable';
import { ExportMenu } from './ExportMenu';
import { Filters } from './Filters';
import { Pager } from './Pager';
import { SettingsDialog } from './SettingsDialog';
import { useArchive } from './use-archive';
import { VerifyDialog } from './VerifyDialog';

type Dialog = 'archive' | 'settings' | 'verify';

/** 档案: everything that was issued, what of it is archived, and whether it is all as it was left. */
export function ArchivePage() {
  const archive = useArchive();
  const { part, filter, from, chosen, reload } = archive;
  const [dialog, setDialog] = useState<Dialog>();
  const close = (): void => {
    setDialog(undefined);
  };
  // What is shown over the list may have archived something.
  const issued = useOffice((state) => state.issued);
  useEffect(() => {
    if (issued === undefined) reload();
  }, [issued, reload]);
  return (
    <section className={page.page} aria-label="档案">
      <header className={page.header}>
        <h1>档案</h1>
        <Filters filter={filter} years={part?.years ?? []} onChange={archive.narrow} />
        <span className={page.space} />
        <Button look="outline" onClick={() => setDialog('settings')}>
          归档设置…
        </Button>
        <ExportMenu filter={filter} />
        <Button look="outline" icon="check" onClick={() => setDialog('verify')}>
          核对…
        </Button>
        <Button look="primary" disabled={chosen.length === 0} onClick={() => setDialog('archive')}>
          {chosen.length === 0 ? '归档…' : `归档 ${chosen.length} 件…`}
        </Button>
      </header>
      {part !== undefined && <p className={page.sum}>{summaryText(part)}</p>}
      <List archive={archive} />
      {part !== undefined && <Pager from={from} shown={part.lines.length} total={part.total} onGo={archive.goTo} />}
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'verify' && <VerifyDialog onClose={close} />}
      {dialog === 'archive' && (
        <ArchiveDialog
          lines={chosen}
          onClose={close}
          onDone={() => {
            close();
            archive.tickAll([]);
            reload();
          }}
        />
      )}
    </section>
  );
}

function List({
  archive: { part, failure, ticked, tick, tickAll },
}: {
  readonly archive: ReturnType<typeof useArchive>;
}) {
  return (
    <div className={page.scroll} tabIndex={0} aria-label="档案内容">
      {failure !== undefined && <p className={page.empty}>{failure}</p>}
      {part?.issued === 0 && <p className={page.empty}>公文签发以后列在这里；归档后有档号，任何改动都查得出来。</p>}
      {part !== undefined && part.lines.length > 0 && (
        <ArchiveTable lines={part.lines} ticked={ticked} onTick={tick} onTickAll={tickAll} />
      )}
    </div>
  );
}
