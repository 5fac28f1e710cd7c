import { memo } from 'react';
import type { Page, PageLine } from '#engine/pages/page';
import { pictureUrl } from '../state/pictures';
import { familyOf } from './fonts';
import styles from './PageSvg.module.css';

interface Props {
  readonly page: Page;
  /** Absent for a picture that only decorates a button. */
  readonly label?: string;
}

/**
 * Drawing units a millimetre. Chromium keeps the advances of drawn text in 1/64 of a unit: with whole millimetres a
 * line of 28 characters would come out half a millimetre short.
 */
const UNITS = 100;

/** The outline that makes a plain face bold, as the PDF has it: one part in so many of the size. */
const THICKENING = 36;

/**
 * One page, drawn exactly as laid out. Nothing is measured here. A page that did not change is the same object as
 * before and is not drawn again.
 */
export const PageSvg = memo(function PageSvg({ page, label }: Props) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.page} viewBox={`0 0 ${page.width * UNITS} ${page.height * UNITS}`} {...meaning}>
      <Images page={page} over={false} />
      {page.rules.map(({ x1, y1, x2, y2, width, color }, index) => (
        <line
          key={index}
          x1={x1 * UNITS}
          y1={y1 * UNITS}
          x2={x2 * UNITS}
          y2={y2 * UNITS}
          stroke={color}
          strokeWidth={width * UNITS}
        />
      ))}
      {page.shapes?.map(({ points, color }, index) => (
        <polygon
          key={index}
          points={points.map((point) => point.map((mm) => mm * UNITS).join()).join(' ')}
          fill={color}
        />
      ))}
      {page.lines.map((line, index) => (
        <Line key={index} line={line} index={index} />
      ))}
      <Images page={page} over />
    </svg>
  );
});

/** Pictures: those of the text below it, seals and their like over it. */
function Images({ page, over }: { readonly page: Page; readonly over: boolean }) {
  return page.images.map((image, index) =>
    (image.over === true) === over ? (
      <image
        key={index}
        data-image={index}
        href={pictureUrl(image.file)}
        x={image.x * UNITS}
        y={image.y * UNITS}
        width={image.width * UNITS}
        height={image.height * UNITS}
        preserveAspectRatio="none"
      />
    ) : null,
  );
}

function Line({ line, index }: { readonly line: PageLine; readonly index: number }) {
  const [x, baseline] = [line.x * UNITS, line.baseline * UNITS];
  const turn = line.rotate === undefined ? {} : { transform: `rotate(${line.rotate} ${x} ${baseline})` };
  return (
    <g data-line={index} data-leads={line.path !== undefined} {...turn}>
      {line.path !== undefined && <Target line={line} />}
      {line.runs.map((run, at) => (
        <text
          key={at}
          x={run.x * UNITS}
          y={baseline}
          fontFamily={familyOf(run.font)}
          fontSize={line.size * UNITS}
          letterSpacing={run.tracking * UNITS}
          fill={line.color}
          {...(run.font === '粗仿宋' ? { stroke: line.color, strokeWidth: (line.size * UNITS) / THICKENING } : {})}
        >
          {run.text}
        </text>
      ))}
    </g>
  );
}

/** Room to click on, a millimetre wider than the line. */
function Target({ line: { x, top, width, bottom } }: { readonly line: PageLine }) {
  return (
    <rect
      className={styles.target}
      x={(x - 1) * UNITS}
      y={(top - 1) * UNITS}
      width={(width + 2) * UNITS}
      height={(bottom - top + 2) * UNITS}
    />
  );
}
