import { failures } from '../check/findings';
import { useCheck } from '../state/check';
import { useDraft } from '../state/draft';
import { useCatalogue } from '../state/kinds';
import type { Issue } from '../state/issues';
import { useOffice } from '../state/office';
import { usePosition } from '../state/position';
import { usePreview } from '../state/preview';
import { setZoom, showDialog, showPanel, showThumbnails, useView } from '../state/view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { strings } from '../ui/strings';
import { runCommand } from './run-command';
import styles from './StatusBar.module.css';

export function StatusBar() {
  const page = useOffice((state) => state.page);
  const open = useDraft(({ input }) => input !== undefined) && page === undefined;
  return (
    <footer className={styles.bar}>
      {open && <ProblemCount />}
      {open && <CheckNote />}
      <FontNote />
      <span className={styles.space} />
      {open && <PageTools />}
    </footer>
  );
}

function ProblemCount() {
  const issues = usePreview((state) => state.issues);
  const open = useView((state) => state.panel === 'problems');
  const strict = useView((state) => state.strict);
  const count = (test: (issue: Issue) => boolean): number => issues.filter(test).length;
  // Until an export is tried, a required field still empty is work to be done, not a fault.
  const isTask = ({ nature }: Issue): boolean => nature === 'missing' && !strict;
  const tasks = count(isTask);
  const errors = count((issue) => issue.severity === 'error' && !isTask(issue));
  const warnings = count(({ severity }) => severity === 'warning');
  const hints = count(({ severity }) => severity === 'hint');
  const words = [
    errors > 0 ? `${errors} 处需改正` : '',
    tasks > 0 ? `${tasks} 项必填未填` : '',
    warnings > 0 ? `${warnings} 处提醒` : '',
    hints > 0 ? `${hints} 条建议` : '',
  ].filter((part) => part !== '');
  const tone = errors > 0 ? 'error' : tasks > 0 ? 'hint' : warnings > 0 ? 'warning' : 'good';
  return (
    <button
      type="button"
      className={styles.item}
      data-tone={tone}
      aria-expanded={open}
      title="问题列表（Ctrl+Shift+M）"
      onClick={() => {
        showPanel(open ? undefined : 'problems');
      }}
    >
      <Icon name={tone === 'good' ? 'check' : tone} />
      {words.length === 0 ? '没有问题' : words.join('，')}
    </button>
  );
}

/** What the files exported last were found to be. */
function CheckNote() {
  const exported = useCheck((state) => state.exported);
  const open = useView((state) => state.panel === 'check');
  if (exported === undefined) return null;
  const count = failures(exported.files.map(({ check }) => check));
  return (
    <button
      type="button"
      className={styles.item}
      data-tone={count > 0 ? 'warning' : 'good'}
      aria-expanded={open}
      title="自检结果（Ctrl+Shift+K）"
      onClick={() => {
        showPanel(open ? undefined : 'check');
      }}
    >
      <Icon name={count > 0 ? 'warning' : 'check'} />
      {count > 0 ? `自检 ${count} 项不符` : '自检相符'}
    </button>
  );
}

function FontNote() {
  const fonts = useCatalogue((state) => state.fonts);
  // The Western face is of use to few profiles; the list of fonts still has it.
  const standIns = fonts.filter((font) => font.role !== '西文' && (font.standIn || font.family === undefined));
  const [first] = standIns;
  if (first === undefined) return null;
  const words =
    standIns.length === 1
      ? first.family === undefined
        ? `缺少${first.role}字体`
        : `${first.role}使用代用字体 ${first.family}`
      : `${standIns.map(({ role }) => role).join('、')}使用代用字体`;
  return (
    <button
      type="button"
      className={styles.item}
      title="查看所用字体"
      onClick={() => {
        showDialog('fonts');
      }}
    >
      <Icon name="font" />
      {words}
    </button>
  );
}

function PageTools() {
  const pages = usePreview((state) => state.pages.length);
  const page = usePosition((state) => state.page);
  const factor = usePosition((state) => state.factor);
  const zoom = useView((state) => state.zoom);
  const thumbnails = useView((state) => state.thumbnails);
  return (
    <div className={styles.tools}>
      <Button
        small
        icon="thumbnails"
        label="页面缩略图"
        aria-pressed={thumbnails}
        onClick={() => {
          showThumbnails(!thumbnails);
        }}
      />
      <Button
        small
        icon="up"
        label="上一页（Alt+PageUp）"
        disabled={page === 0}
        onClick={() => {
          runCommand('previous-page');
        }}
      />
      <span className={styles.figure} aria-live="polite" aria-label={strings.pageOf(page + 1, pages)}>
        {pages === 0 ? '—' : `${page + 1} / ${pages}`}
      </span>
      <Button
        small
        icon="down"
        label="下一页（Alt+PageDown）"
        disabled={page + 1 >= pages}
        onClick={() => {
          runCommand('next-page');
        }}
      />
      <span className={styles.rule} />
      <Button
        small
        icon="fitWidth"
        label="适合宽度（Ctrl+0）"
        aria-pressed={zoom === 'width'}
        onClick={() => {
          setZoom('width');
        }}
      />
      <Button
        small
        icon="fitPage"
        label="适合整页"
        aria-pressed={zoom === 'page'}
        onClick={() => {
          setZoom('page');
        }}
      />
      <Button
        small
        icon="minus"
        label="缩小（Ctrl+-）"
        onClick={() => {
          runCommand('zoom-out');
        }}
      />
      <button
        type="button"
        className={styles.figure}
        title="实际大小（Ctrl+1）"
        onClick={() => {
          runCommand('zoom-actual');
        }}
      >
        {`${Math.round(factor * 100)}%`}
      </button>
      <Button
        small
        icon="plus"
        label="放大（Ctrl+=）"
        onClick={() => {
          runCommand('zoom-in');
        }}
      />
    </div>
  );
}
