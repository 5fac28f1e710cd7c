import type { FaceRole, FontRole } from '../../fonts/font-book';
import { FONT_FACES } from '#standard/font-faces';
import type { Face } from '../look';

/** What a face is by its name: one of the standard's, a known other one, or undefined for a name that says nothing. */
export type KnownFace = FontRole | '其他';

/** Faces of no role whose names resemble those of one. */
const OTHERS =
  /yahei|雅黑|dengxian|等线|pingfang|苹方|arial|calibri|times|helvetica|liberation|dejavu|隶书|lisu|幼圆|youyuan|行楷|舒体|姚体/iu;

const LIKE: readonly (readonly [RegExp, FontRole])[] = [
  [/小标宋|xiaobiaosong|xbs/iu, '小标宋'],
  [/仿宋|fangsong|fzfs|simfang/iu, '仿宋'],
  [/楷|kaiti|fzkt|simkai/iu, '楷体'],
  [/黑体|simhei|heiti|fzht/iu, '黑体'],
  [/宋体|书宋|simsun|shusong|fzss|songti|stsong/iu, '宋体'],
];

export function faceRole({ name, bold }: Face): KnownFace | undefined {
  const known = readable(name);
  const keys = bold ? [key(`${known}Bold`), key(known)] : [key(known)];
  const exact = keys.map((one) => ROLES.get(one)).find((role) => role !== undefined);
  if (exact !== undefined) return exact;
  if (OTHERS.test(known)) return '其他';
  return LIKE.find(([pattern]) => pattern.test(known))?.[1];
}

/** PDFs of Word carry Chinese names as bytes of GBK. */
export function readable(name: string): string {
  if (!/[\u0080-\u00ff]/u.test(name) || !/^[ -\u00ff]+$/u.test(name)) return name;
  const bytes = Uint8Array.from(name, (char) => char.charCodeAt(0));
  return new TextDecoder('gbk').decode(bytes);
}

/** Names differ in spaces, hyphens and the word for the plain weight. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_,-]/gu, '')
    .replace(/(?:regular|psmt|mt|r)$/u, '');

const ROLES: ReadonlyMap<string, FontRole> = new Map(
  (Object.entries(FONT_FACES) as [FaceRole, (typeof FONT_FACES)[FaceRole]][]).flatMap(([role, faces]) =>
    faces.flatMap(({ names }) => names.map((name) => [key(name), role] as const)),
  ),
);
