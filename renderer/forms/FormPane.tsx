import { type FocusEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { setCaret } from '../state/position';
import { visit } from '../state/view';
import { endTypingStep, useDraft } from '../state/draft';
import { useKind } from '../state/kinds';
import { FormSection } from './FormSection';
import styles from './FormPane.module.css';
import { SectionTabs } from './SectionTabs';

/** The form of the open document's kind. */
export function FormPane() {
  const kindId = useDraft(({ input }) => input?.kind);
  const document = useDraft((state) => state.document);
  const kind = useKind(kindId);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-section="title"] textarea')?.focus({ preventScroll: true });
  }, [document]);

  if (kind === undefined) return null;
  return (
    <div className={styles.pane}>
      <SectionTabs key={document} sections={kind.sections} form={form} />
      <form
        ref={form}
        key={document}
        className={styles.form}
        aria-label={`${kind.name}的内容`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onBlur={noteLeft}
        onSelect={noteCaret}
        onFocus={noteCaret}
      >
        {kind.sections.map((section) => (
          <FormSection key={section.id} section={section} />
        ))}
      </form>
    </div>
  );
}

const pathOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset.path : undefined;

/** A field that was left is one whose faults may be shown. */
function noteLeft(event: FocusEvent): void {
  endTypingStep();
  const path = pathOf(event.target);
  if (path !== undefined) visit(path);
}

/** Tells the preview where in which field the caret is. */
function noteCaret(event: SyntheticEvent): void {
  const path = pathOf(event.target);
  if (path === undefined) return;
  const box = event.target;
  const isText = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  setCaret({ path, ...(isText ? { text: box.value, offset: box.selectionStart ?? 0 } : { text: '', offset: 0 }) });
}
