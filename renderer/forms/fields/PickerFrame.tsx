import { Popover } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/Icon';
import styles from './Picker.module.css';

interface Props {
  readonly icon: IconName;
  /** 从通讯录选 */
  readonly title: string;
  /** Name of the field that is filled. */
  readonly label: string;
  readonly children: ReactNode;
  /** What opens below the button. */
  readonly content: (close: () => void) => ReactNode;
}

/** A control with a button in its corner that opens a list to fill it from. */
export function PickerFrame({ icon, title, label, children, content }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <span ref={frame} className={styles.frame}>
      {children}
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={content(close)}
      >
        <Button
          small
          icon={icon}
          aria-label={`${label}：${title}`}
          title={title}
          tabIndex={-1}
          className={styles.button}
          // A field that is left shows its fault and moves all below it: the button must not go from under the pointer.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        />
      </Popover>
    </span>
  );
}
