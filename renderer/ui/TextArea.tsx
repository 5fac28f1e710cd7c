import { type ComponentProps, useLayoutEffect } from 'react';
import styles from './text.module.css';
import { useTyping } from './use-typing';

interface Props extends Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'onBlur' | 'ref' | 'rows'
> {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether what is typed already stands for the value, where the two may differ in blanks. */
  readonly agrees?: (typed: string) => boolean;
  /** Lines it has when empty. */
  readonly rows?: number;
}

/** A text box that grows with its text, up to the height its style sheet allows; then it scrolls. */
export function TextArea({ text, onText, agrees, rows = 1, className, ...rest }: Props) {
  const { ref, onBlur, ...typing } = useTyping<HTMLTextAreaElement>(text, onText, agrees);

  useLayoutEffect(() => {
    if (ref.current !== null) fit(ref.current);
  });
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return undefined;
    let width = box.clientWidth;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      fit(box);
    });
    observer.observe(box);
    // Lines are counted anew once the window's own faces are there.
    void document.fonts.ready.then(() => {
      fit(box);
    });
    return () => {
      observer.disconnect();
    };
  }, [ref]);

  return (
    <textarea
      spellCheck={false}
      autoComplete="off"
      {...rest}
      {...typing}
      ref={ref}
      rows={rows}
      className={[styles.box, styles.area, className].filter(Boolean).join(' ')}
      onBlur={onBlur}
      onCompositionUpdate={(event) => {
        fit(event.currentTarget);
      }}
    />
  );
}

/** A text this long fills the greatest height whatever it says; measuring it on every key would only cost time. */
const SURELY_FULL = 4000;

function fit(box: HTMLTextAreaElement): void {
  if (box.value.length > SURELY_FULL) {
    box.style.height = getComputedStyle(box).maxHeight;
    return;
  }
  const { scrollTop, parentElement } = box;
  // The parent keeps its height meanwhile, or the form would be scrolled by the moment in which the box is small.
  if (parentElement !== null) parentElement.style.minHeight = `${parentElement.offsetHeight}px`;
  // Without its scroll bar, which would make the text narrower than it will be.
  box.style.overflowY = 'hidden';
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  box.style.overflowY = '';
  if (parentElement !== null) parentElement.style.minHeight = '';
  box.scrollTop = scrollTop;
}
