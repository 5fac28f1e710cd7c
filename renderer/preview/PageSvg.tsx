import { memo } from 'react';
import type { Page, PageLine } from '#engine/pages/page';
import { familyOf } from './fonts';
import styles from './PageSvg.module.css';

interface Props {
  readonly page: Page;
  /** Absent for a picture that only decorates a button. */
  readonly label?: string;
}

/**
 * One page, drawn in millimetres exactly as laid out. Nothing is measured here. A page that did not change is the same
 * object as before and is not drawn again.
 */
export const PageSvg = memo(function PageSvg({ page, label }: Props) {
  return (
    <svg
      className={styles.page}
      viewBox={`0 0 ${page.width} ${page.height}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {page.rules.map(({ x1, y1, x2, y2, width, color }, index) => (
        <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} stroke={color} strokeWidth={width} />
      ))}
      {page.lines.map((line, index) => (
        <Line key={index} line={line} index={index} />
      ))}
    </svg>
  );
});

function Line({ line, index }: { readonly line: PageLine; readonly index: number }) {
  const { x, baseline, rotate } = line;
  return (
    <g
      data-line={index}
      data-leads={line.path !== undefined}
      transform={rotate === undefined ? undefined : `rotate(${rotate} ${x} ${baseline})`}
    >
      {line.path !== undefined && (
        <rect
          className={styles.target}
          x={x - 1}
          y={line.top - 1}
          width={line.width + 2}
          height={line.bottom - line.top + 2}
        />
      )}
      {line.runs.map((run, at) => (
        <text
          key={at}
          x={run.x}
          y={baseline}
          fontFamily={familyOf(run.font)}
          fontSize={line.size}
          letterSpacing={run.tracking}
          fill={line.color}
        >
          {run.text}
        </text>
      ))}
    </g>
  );
}
