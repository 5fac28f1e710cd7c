import { Popover } from 'antd';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Calendar } from '../../ui/Calendar';
import { TextLine } from '../../ui/TextLine';
import { normaliseDate } from '../../ui/dates';
import type { FieldAttributes } from '../use-field';
import styles from './controls.module.css';

interface Props extends FieldAttributes {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
}

/** A date, typed in any usual form or picked from a calendar (Alt + ↓). */
export function DateControl({ text, onText, className, placeholder = '年-月-日', ...attributes }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const pick = (date: string): void => {
    setOpen(false);
    onText(date);
    frame.current?.querySelector('input')?.focus();
  };
  return (
    <span ref={frame} className={styles.date}>
      <TextLine
        {...attributes}
        className={className}
        placeholder={placeholder}
        text={text}
        onText={onText}
        // Writing 2019-04-01 into the box would turn the 2019-4-12 being typed into 2019-04-012.
        agrees={(typed) => normaliseDate(typed) === text}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'ArrowDown') setOpen(true);
        }}
      />
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={<Calendar date={normaliseDate(text)} onPick={pick} />}
      >
        <Button small icon="calendar" label="选日期" tabIndex={-1} className={styles.calendarButton} />
      </Popover>
    </span>
  );
}
