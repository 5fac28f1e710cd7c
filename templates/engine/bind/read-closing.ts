import type { Closing, Seal, Stamp } from '../model/document';
import { from } from './read-body';
import { all, children, one, optional } from './read-words';
import { PATH_ATTRIBUTE } from './vocabulary';
import type { XmlElement } from './xml';

const SEALS: Readonly<Record<string, Closing['seal']>> = { 不用印: 'none', 留空位: 'space', 用图样: 'image' };

/** 落款 → model (GB/T 9704—2012 7.3.5, 7.3.6). */
export function readClosing(closing: XmlElement | undefined): Closing {
  const seals = children(closing, '印章').flatMap(readSeal);
  const stamps = children(closing, '签名章').map(readStamp);
  return {
    signatures: all(closing, '发文机关署名'),
    ...optional('date', one(closing, '成文日期')),
    seal: SEALS[closing?.attributes['用印'] ?? ''] ?? 'none',
    ...(seals.length > 0 ? { seals } : {}),
    ...(stamps.length > 0 ? { stamps } : {}),
    ...optional('note', one(closing, '附注')),
  };
}

function readSeal({ attributes }: XmlElement): readonly Seal[] {
  const file = attributes['文件'] ?? '';
  const diameter = Number(attributes['直径'] ?? '');
  if (file === '') return [];
  return [{ file, ...(diameter > 0 ? { diameterMm: diameter } : {}), ...from(attributes[PATH_ATTRIBUTE]) }];
}

function readStamp(element: XmlElement): Stamp {
  const { attributes } = element;
  const file = attributes['文件'] ?? '';
  const width = Number(attributes['宽'] ?? '');
  return {
    post: one(element, '职务') ?? { text: '' },
    name: one(element, '姓名') ?? { text: '' },
    ...(file === '' ? {} : { image: { file, ...(width > 0 ? { widthMm: width } : {}) } }),
    ...from(attributes[PATH_ATTRIBUTE]),
  };
}
