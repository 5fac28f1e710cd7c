import { child, childrenOf, descendants, type XmlElement } from './xml';

/** Face that a reference such as `minorEastAsia` stands for; undefined for no reference. */
export type ThemeFaces = (reference: string | undefined) => string | undefined;

/** word/theme/theme1.xml: the faces behind 主题字体. Where the East Asian one is left open, that for 简体中文 counts. */
export function readTheme(theme: XmlElement | undefined): ThemeFaces {
  const schemes = theme ? descendants(theme, 'a:fontScheme') : [];
  const faceOf = (group: 'a:majorFont' | 'a:minorFont', script: 'a:ea' | 'a:latin'): string | undefined => {
    const fonts = child(schemes[0], group);
    const face = child(fonts, script)?.attributes['typeface'];
    if (face !== undefined && face !== '') return face;
    return childrenOf(fonts, 'a:font').find((font) => font.attributes['script'] === 'Hans')?.attributes['typeface'];
  };
  return (reference) => {
    if (reference === undefined) return undefined;
    const group = reference.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
    return faceOf(group, reference.endsWith('EastAsia') ? 'a:ea' : 'a:latin');
  };
}
