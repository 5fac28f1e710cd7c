/** How a notice names what it issues or passes on, in its title and in its text. */
import { citedName } from '../shared/adoption';
import type { IssuedText, IssuingContent } from './schema';

/** Names of names: 《 》 within 《 》 become 〈 〉 (GB/T 15834—2011 4.15.3.5). */
export const inTitleMarks = (name: string): string => `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** 《云江市安全生产责任追究办法（试行）》 */
export const quoted = ({ title, stage }: IssuedText): string => inTitleMarks(citedName(title, stage));

/** More than so many are counted in the title instead of named. */
const MOST_NAMED = 2;

const named = (texts: readonly IssuedText[]): string => {
  const shown = texts.slice(0, texts.length > MOST_NAMED ? 1 : MOST_NAMED).map(quoted);
  return `${shown.join('')}${texts.length > MOST_NAMED ? `等${texts.length}个文件` : ''}`;
};

/** 转发…, 关于转发某机关转发…: what passes on what others had passed on, up to the first text. */
const PASSED_ON = /^(?:关于)?(?:转发|批转)(?:(?:(?!关于)[^《])*(?:转发|批转))?/u;

/**
 * What is passed on, with the organ it came from: 关于 and 通知 are said once, and of a chain of 转发 only the first text and
 * the one who wrote it are named.
 */
function passedOn(verb: string, { issuer = '', title, stage }: IssuedText): string {
  if (PASSED_ON.test(title)) {
    const inner = title.replace(PASSED_ON, '').replace(/(?<=通知)的通知$/u, '');
    return inner.startsWith('《') ? `关于${verb}${inner}` : withNotice(`${verb}${inner}`);
  }
  if (!title.includes('关于')) return `关于${verb}${quoted({ title, stage })}的通知`;
  const own = issuer !== '' && title.startsWith(issuer) ? '' : issuer;
  return withNotice(`${verb}${own}${title}`);
}

const withNotice = (title: string): string => (title.endsWith('通知') ? title : `${title}的通知`);

/** The title that follows from what is issued; whoever wants another types one. */
export function issuingTitle({ act, texts }: Pick<IssuingContent, 'act' | 'texts'>): string {
  const [first] = texts;
  if (first === undefined) return '';
  if (act === 'issue') return `关于印发${named(texts)}的通知`;
  if (act === 'consult') return `关于征求${named(texts)}意见的通知`;
  return passedOn(act === 'forward' ? '转发' : '批转', first);
}
