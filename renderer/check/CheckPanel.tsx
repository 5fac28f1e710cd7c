import { useState } from 'react';
import { goToField } from '../forms/go-to-field';
import { useCheck, type Checked } from '../state/check';
import { useDraft } from '../state/draft';
import { goToPage } from '../state/position';
import { usePreview } from '../state/preview';
import { showPanel } from '../state/view';
import { Button } from '../ui/Button';
import styles from './CheckPanel.module.css';
import { FindingList } from './FindingList';
import { fieldOf, pageOf, summaryOf, type Finding } from './findings';

/** What the files exported last were found to be; a click leads to the page and the field. */
export function CheckPanel() {
  const exported = useCheck((state) => state.exported);
  const changed = useDraft(({ input }) => exported !== undefined && input !== exported.input);
  const [chosen, setChosen] = useState(0);
  const shown = exported?.files[chosen] ?? exported?.files[0];
  return (
    <section className={styles.panel} aria-label="自检结果">
      <header className={styles.header}>
        <h2>自检结果</h2>
        {exported !== undefined && exported.files.length > 1 && (
          <div className={styles.files} role="tablist" aria-label="文件">
            {exported.files.map((one, index) => (
              <button
                key={one.file.token}
                type="button"
                role="tab"
                aria-selected={one === shown}
                onClick={() => {
                  setChosen(index);
                }}
              >
                {KINDS[one.check.kind]}
              </button>
            ))}
          </div>
        )}
        <Button
          small
          icon="close"
          label="关闭自检结果"
          onClick={() => {
            showPanel(undefined);
          }}
        />
      </header>
      {shown === undefined ? (
        <p className={styles.none}>导出后会自动检查成品文件，结果显示在这里。检查别的文件，请用“工具 → 检查文件”。</p>
      ) : (
        <>
          <Summary checked={shown} changed={changed} />
          <FindingList key={shown.file.token} check={shown.check} onOpen={openFinding} />
        </>
      )}
    </section>
  );
}

const KINDS = { pdf: 'PDF', docx: 'Word' } as const;

function Summary({ checked: { file, check }, changed }: { readonly checked: Checked; readonly changed: boolean }) {
  return (
    <p className={styles.summary}>
      <span title={file.name}>{file.name}</span>
      {`已按 GB/T 9704—2012 自检：${summaryOf(check)}`}
      {changed && <em>导出后内容有改动，以下是改动前的文件。</em>}
    </p>
  );
}

/** The page where it was found, and the field that it is about; either may be unknown. */
function openFinding({ id, where }: Finding): void {
  const path = fieldOf(id);
  if (path !== undefined) goToField({ path });
  const page = pageOf(where, usePreview.getState().pages);
  // After the pages have followed the caret into the field.
  if (page !== undefined) requestAnimationFrame(() => requestAnimationFrame(() => goToPage(page)));
}
