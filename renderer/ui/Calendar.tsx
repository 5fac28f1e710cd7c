import { useEffect, useRef, useState } from 'react';
import { addDays, addMonths, isoToday, monthGrid, monthOf, type Month } from './dates';
import { Button } from './Button';
import styles from './Calendar.module.css';

interface Props {
  /** `YYYY-MM-DD`; anything else is no date. */
  readonly date: string;
  readonly onPick: (date: string) => void;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to pick a day from; arrows move by days and weeks, PageUp and PageDown by months. */
export function Calendar({ date, onPick }: Props) {
  const [focused, setFocused] = useState(monthOf(date) === undefined ? isoToday() : date);
  const shown: Month = monthOf(focused) ?? { year: 2000, month: 1 };
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    frame.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
  }, [focused]);

  const turn = (months: number): void => {
    const { year, month } = addMonths(shown, months);
    setFocused(`${String(year)}-${String(month).padStart(2, '0')}-01`);
  };
  const steer = (key: string): boolean => {
    const step = STEPS[key];
    if (step !== undefined) setFocused(addDays(focused, step));
    else if (key === 'PageUp' || key === 'PageDown') turn(key === 'PageUp' ? -1 : 1);
    else return false;
    return true;
  };

  return (
    <div
      ref={frame}
      className={styles.calendar}
      role="group"
      aria-label="日历"
      onKeyDown={(event) => {
        if (steer(event.key)) event.preventDefault();
      }}
    >
      <header className={styles.header}>
        <Button
          small
          icon="earlier"
          label="上一年"
          onClick={() => {
            turn(-12);
          }}
        />
        <Button
          small
          icon="left"
          label="上个月"
          onClick={() => {
            turn(-1);
          }}
        />
        <strong aria-live="polite">{`${shown.year}年${shown.month}月`}</strong>
        <Button
          small
          icon="right"
          label="下个月"
          onClick={() => {
            turn(1);
          }}
        />
        <Button
          small
          icon="later"
          label="下一年"
          onClick={() => {
            turn(12);
          }}
        />
      </header>
      <div className={styles.grid}>
        {WEEKDAYS.map((day) => (
          <span key={day} className={styles.weekday}>
            {day}
          </span>
        ))}
        {monthGrid(shown)
          .flat()
          .map((day) => (
            <button
              key={day}
              type="button"
              className={styles.day}
              data-outside={monthOf(day)?.month !== shown.month}
              data-today={day === isoToday()}
              aria-pressed={day === date}
              aria-label={day}
              tabIndex={day === focused ? 0 : -1}
              onClick={() => {
                onPick(day);
              }}
            >
              {Number(day.slice(8))}
            </button>
          ))}
      </div>
      <Button
        small
        look="outline"
        className={styles.today}
        onClick={() => {
          onPick(isoToday());
        }}
      >
        今天
      </Button>
    </div>
  );
}
