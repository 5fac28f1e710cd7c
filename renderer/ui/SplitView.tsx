import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './SplitView.module.css';

interface Props {
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** What the divider moves, for screen readers. */
  readonly label: string;
}

const [LEAST, MOST, START, STEP] = [0.28, 0.68, 0.43, 0.02];

/** Two panes with a divider that moves by pointer and by arrow keys; a double click puts it back. */
export function SplitView({ left, right, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(START);
  const move = (next: number): void => {
    setShare(Math.min(MOST, Math.max(LEAST, next)));
  };
  const onPointerMove = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (box !== undefined && event.buttons === 1) move((event.clientX - box.left) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') move(share - STEP);
    if (event.key === 'ArrowRight') move(share + STEP);
  };
  return (
    <div ref={frame} className={styles.frame} style={{ gridTemplateColumns: `${share * 100}% 1px minmax(0, 1fr)` }}>
      <div className={styles.pane}>{left}</div>
      <div
        className={styles.divider}
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={LEAST * 100}
        aria-valuemax={MOST * 100}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onDoubleClick={() => {
          setShare(START);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.pane}>{right}</div>
    </div>
  );
}
