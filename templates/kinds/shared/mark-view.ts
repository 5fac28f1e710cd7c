import type { DocumentInput } from '#schema/envelope';

const FILE = '文件';

/**
 * 发文机关标志: as typed, else all issuers, or the sponsor alone, and what follows their names: 文件, 令 in an order, nothing in
 * a letter (GB/T 9704—2012 7.2.4, 10.1, 10.2).
 */
export function markView(head: NonNullable<DocumentInput['head']>, suffix: string) {
  if (head.mark !== undefined) {
    const named = head.mark.length > FILE.length && head.mark.endsWith(FILE);
    const name = named ? head.mark.slice(0, -FILE.length) : head.mark;
    return { 机关名称: [name], 后缀: named ? suffix : '', 字段: 'head.mark' };
  }
  if (!head.issuers) return null;
  const names = head.markStyle === 'sponsor' ? head.issuers.slice(0, 1) : head.issuers;
  return { 机关名称: names, 后缀: suffix, 字段: 'head.issuers' };
}
