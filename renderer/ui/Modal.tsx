import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button';
import styles from './Modal.module.css';

interface Props {
  readonly title: string;
  /** CSS length. */
  readonly width: string;
  /** Esc, the cross, or a click beside it. */
  readonly onClose: () => void;
  readonly closable?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the window, which meanwhile cannot be reached by mouse, keyboard or screen reader. */
export function Modal({ title, width, onClose, closable = true, children }: Props) {
  const titleId = useId();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    const window = document.getElementById('root');
    if (window !== null) window.inert = true;
    const first = frame.current?.querySelector<HTMLElement>('[data-autofocus], input, textarea');
    (first ?? frame.current)?.focus();
    return () => {
      if (window !== null) window.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  // Where what had the focus is gone, a row that was removed say, no key reaches the frame.
  useEffect(() => {
    const onLostKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape' && document.activeElement === document.body) onClose();
    };
    document.addEventListener('keydown', onLostKey);
    return () => {
      document.removeEventListener('keydown', onLostKey);
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // React hears keys of lists and calendars opened from here too; those close themselves first.
    const inside = event.target instanceof Node && frame.current?.contains(event.target) === true;
    if (event.key === 'Escape' && inside && !event.nativeEvent.isComposing) onClose();
  };

  return createPortal(
    <div
      className={styles.veil}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div
        ref={frame}
        className={styles.frame}
        style={{ width }}
        role="dialog"
        aria-modal
        aria-labelledby={titleId}
        tabIndex={-1}
      >
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          {closable && <Button small icon="close" label="关闭" onClick={onClose} />}
        </header>
        {children}
      </div>
    </div>,
    document.body,
  );
}
