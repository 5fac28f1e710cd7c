import { pt, type Pt } from '../../units';
import type { ThemeFaces } from './theme';
import { colorOf, onOff, twips, whole } from './values';
import { child, valueOf, type XmlElement } from './xml';

/** What a `w:rPr` says; what it does not say is left to what it inherits from. */
export interface RunProperties {
  readonly face?: string;
  readonly latinFace?: string;
  readonly size?: Pt;
  readonly color?: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly tracking?: Pt;
  readonly scale?: number;
}

export function readRunProperties(element: XmlElement | undefined, theme: ThemeFaces): RunProperties {
  if (!element) return {};
  const fonts = child(element, 'w:rFonts')?.attributes ?? {};
  const half = whole(valueOf(element, 'w:sz'));
  const percent = whole(valueOf(element, 'w:w')?.replace(/%$/u, ''));
  const spacing = twips(valueOf(element, 'w:spacing'));
  return defined({
    face: theme(fonts['w:eastAsiaTheme']) ?? fonts['w:eastAsia'],
    latinFace: theme(fonts['w:asciiTheme']) ?? fonts['w:ascii'],
    size: half === undefined ? undefined : pt(half / 2),
    color: colorOf(valueOf(element, 'w:color')),
    bold: onOff(element, 'w:b'),
    hidden: onOff(element, 'w:vanish'),
    tracking: spacing === undefined ? undefined : pt(spacing / 20),
    scale: percent === undefined ? undefined : percent / 100,
  });
}

/** The same without what is undefined, so that it can be laid over what is inherited. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;
}
