import { beforeAll, describe, expect, it } from 'vitest';
import { mm } from '#engine/units';
import type { Prepared } from '#electron/services/produce';
import { notice } from '#kinds/notice/index';
import { checkPages, failing, PICTURE, stateOf } from '../support/checked';
import {
  all,
  aside,
  down,
  everywhere,
  lower,
  onElement,
  onLines,
  onPage,
  onRules,
  onRuns,
  onText,
  recolor,
  reface,
  resize,
  reword,
  without,
  type Mutate,
} from '../support/mutate-pages';
import { handPage } from '../support/hand-pages';
import { prepareInput } from '../support/produce-sample';
import { proves } from '../support/proves';

const everyElement = notice.samples.find(({ name }) => name === '各要素俱全的通知')?.input as Record<string, unknown>;

let whole: Prepared;
beforeAll(() => {
  whole = prepareInput(everyElement);
});

/** A page that is full of text. */
const FULL = 2;
const sealsAt = (...places: readonly (readonly [x: number, y: number, size?: number])[]): Mutate =>
  onPage(4, () => ({
    images: places.map(([x, y, size = 42]) => ({
      element: '印章',
      x: mm(x),
      y: mm(y),
      width: mm(size),
      height: mm(size),
      file: PICTURE,
    })),
  }));
const sealAt = (x: number, y: number): Mutate => sealsAt([x, y]);
const body = (from: string, to: string): Mutate =>
  onText(new RegExp(from, 'u'), (line) => reword(line, (text) => text.replace(new RegExp(from, 'u'), to)));

/** A blank page before the last one, which then has no number: 版记 comes to stand on an odd page. */
const blankBeforeLast: Mutate = (laidOut) => {
  const last = laidOut.pages.at(-1);
  if (!last) throw new Error('no page');
  const { number } = last;
  const moved = { ...last, number: number + 1, lines: last.lines.filter(({ element }) => element !== '页码') };
  return { ...laidOut, pages: [...laidOut.pages.slice(0, -1), handPage({ number }), moved] };
};

/** Rule → how it is broken, and the other rules that break with it of necessity. */
const CASES: readonly (readonly [id: string, how: string, mutate: Mutate, others?: readonly string[]])[] = [
  ['paper-size', 'a wider sheet', onPage(FULL, () => ({ width: mm(216) }))],
  ['text-color', 'a blue line', onLines(FULL, (line, at) => (at === 5 ? recolor(line, '#0000FF') : line))],
  ['left-margin', 'a flush line set in', onText(/^联络员名单（/u, (line) => aside(line, 1.4)), ['paragraph-wrapped']],
  [
    'block-width',
    'letter space narrower',
    onLines(FULL, (line) => onRuns(line, (run) => ({ ...run, tracking: mm(run.tracking - 0.06) }))),
  ],
  ['top-margin', 'a page of text lower', onLines(4, (line) => (line.element === '页码' ? line : down(line, 1.6)))],
  [
    'bottom-margin',
    'lines a little closer',
    onLines(FULL, (line, at) => (line.element === '页码' ? line : down(line, at * -0.03))),
  ],
  ['within-block', 'a line beyond the edge', onText(/^共印60份$/u, (line) => aside(line, 8))],
  ['within-landscape-block', 'a line beyond the landscape block', onText(/^备勤时间/u, (line) => aside(line, 120))],
  ['lines-per-page', 'a line less', onPage(FULL, ({ lines }) => ({ lines: lines.filter((_, at) => at !== 10) }))],
  [
    'chars-per-line',
    'thirty characters in a line',
    onText(/^施工、消防/u, (line) =>
      onRuns(
        reword(line, (text) => `${text}多多`),
        (run) => ({ ...run, tracking: mm(-0.45) }),
      ),
    ),
  ],
  ['line-pitch', 'two lines closer', onText(/^覆盖检查。/u, (line) => down(line, -1.5))],
  ['copy-number-form', 'seven digits', everywhere('份号', (line) => reword(line, () => '0000012'))],
  ['copy-number-place', 'the copy number set in', everywhere('份号', (line) => aside(line, 5))],
  ['secrecy-form', 'no star', everywhere('密级', (line) => reword(line, () => '秘密1年'))],
  ['secrecy-form', 'longer than the law allows', everywhere('密级', (line) => reword(line, () => '秘密★11年'))],
  ['secrecy-place', 'the mark of secrecy lower', everywhere('密级', (line) => down(line, 3))],
  ['secret-numbered', 'no copy number', without(/^000012$/u)],
  ['urgency-form', 'a word of telegrams', everywhere('紧急程度', (line) => reword(line, () => '特提'))],
  ['urgency-place', 'the urgency set in', everywhere('紧急程度', (line) => aside(line, 5))],
  [
    'corner-order',
    'urgency above secrecy',
    all(
      everywhere('密级', (line) => down(line, 10.44)),
      everywhere('紧急程度', (line) => down(line, -10.44)),
    ),
    ['secrecy-place'],
  ],
  ['mark-top', 'the mark higher', everywhere('发文机关标志', (line) => down(line, -1.8))],
  ['mark-centred', 'the mark off the middle', everywhere('发文机关标志', (line) => aside(line, -1.2))],
  ['mark-color', 'a black mark', everywhere('发文机关标志', (line) => recolor(line, '#000000'))],
  ['mark-face', 'a mark in 黑体', everywhere('发文机关标志', (line) => reface(line, '黑体'))],
  [
    'mark-width',
    'a mark wider than the text',
    everywhere('发文机关标志', (line) => onRuns(aside(line, -2.1), (run) => ({ ...run, tracking: mm(0.3) }))),
  ],
  ['mark-size', 'a mark smaller than the title', everywhere('发文机关标志', (line) => down(resize(line, 20), -2.6))],
  [
    'number-form',
    'square brackets',
    everywhere('发文字号', (line) => reword(aside(line, 3.7), (text) => text.replace('〔', '[').replace('〕', ']'))),
  ],
  [
    'number-form',
    'a leading zero',
    everywhere('发文字号', (line) => reword(aside(line, -1.4), (text) => text.replace('36', '036'))),
  ],
  [
    'number-gap',
    'the number closer to the mark',
    all(
      everywhere('发文字号', (line) => down(line, -1.4)),
      onRules(1, (rule) => lower(rule, -1.4)),
    ),
  ],
  ['number-place', 'the number off the middle', everywhere('发文字号', (line) => aside(line, 3))],
  ['number-type', 'the number in 黑体', everywhere('发文字号', (line) => reface(line, '黑体'))],
  ['head-rule-length', 'a shorter red rule', onRules(1, (rule) => ({ ...rule, x2: mm(rule.x2 - 2) }))],
  ['head-rule-gap', 'the red rule higher', onRules(1, (rule) => lower(rule, -0.8))],
  ['head-rule-color', 'a black rule', onRules(1, (rule) => ({ ...rule, color: '#000000' }))],
  ['title-gap', 'a title too high', onElement(1, '标题', (line) => down(line, -2))],
  ['title-centred', 'a title off the middle', onElement(1, '标题', (line) => aside(line, 2))],
  ['title-face', 'a title in 黑体', onElement(1, '标题', (line) => reface(line, '黑体'))],
  ['title-size', 'a title in 小二', onElement(1, '标题', (line) => resize(line, 18))],
  ['title-shape', '通知 on a line of its own', titleOf('关于做好重大活动期间安全防范工作的', '通知')],
  ['title-words', 'a line that begins with 的', titleOf('关于做好重大活动期间', '的安全防范工作通知')],
  [
    'title-ending',
    'a full stop',
    onText(/^安全防范工作的通知$/u, (line) => reword(aside(line, -3.9), (text) => `${text}。`)),
    ['title-kind'],
  ],
  [
    'title-kind',
    'no kind of document',
    onText(/^安全防范工作的通知$/u, (line) => reword(aside(line, 7.76), () => '安全防范的工作')),
  ],
  ['addressees-gap', 'addressees too high', everywhere('主送机关', (line) => down(line, -2))],
  [
    'addressees-flush',
    'addressees set in',
    onText(/^各县（区）安全生产委/u, (line) => reword(aside(line, 1.4), (text) => text.slice(0, -1))),
  ],
  ['addressees-wrapped', 'a wrapped line set in', onText(/^各中央/u, (line) => aside(line, 1.4))],
  [
    'addressees-colon',
    'a half-width colon',
    onText(/^各中央/u, (line) => reword(line, (text) => text.replace('：', ':'))),
  ],
  [
    'first-page-body',
    'no text on the first page',
    onPage(1, ({ lines }) => ({ lines: lines.filter(({ element }) => element !== '正文') })),
    ['heading-sequence', 'paragraph-indent'],
  ],
  ['paragraph-indent', 'a paragraph of one character in', onText(/^坚持人民至上/u, (line) => aside(line, -3))],
  ['paragraph-wrapped', 'a wrapped line set in', onText(/^备和举办期间/u, (line) => aside(line, 2))],
  ['body-size', 'a line in 小三', onText(/^覆盖检查。/u, (line) => ({ ...line, size: mm(5.29) }))],
  ['body-face', 'a paragraph in 宋体', onText(/^坚持人民至上/u, (line) => reface(line, '宋体'))],
  ['heading-form', '1、', body('^1\\.突出', '1、突出')],
  ['heading-levels', 'from 一、 to （1）', body('^（一）全面', '（1）全面'), ['heading-sequence', 'heading4-face']],
  ['heading-sequence', 'a number left out', body('^（三）加强', '（四）加强')],
  ['heading1-face', '一、 in 仿宋', onText(/^二、重点任务/u, (line) => reface(line, '仿宋'))],
  ['heading2-face', '（一） in 仿宋', onText(/^（二）严格/u, (line) => reface(line, '仿宋'))],
  ['heading3-face', '1. in 黑体', onText(/^1\.突出/u, (line) => reface(line, '黑体'))],
  ['heading4-face', '（1） in 楷体', onText(/^（1）活动/u, (line) => reface(line, '楷体'))],
  ['heading-ending', 'a heading with a full stop', body('^二、重点任务$', '二、重点任务。')],
  ['attachment-note-gap', 'the list too high', everywhere('附件说明', (line) => down(line, -2))],
  ['attachment-note-indent', 'the list flush', everywhere('附件说明', (line) => aside(line, -3))],
  [
    'attachment-note-form',
    'a half-width colon',
    onText(/^附件：1/u, (line) => reword(line, (text) => text.replace('：', ':'))),
    ['attachment-note-numbers'],
  ],
  [
    'attachment-note-ending',
    'a semicolon',
    onText(/^附件：1/u, (line) => reword(line, (text) => `${text}；`)),
    ['attachment-names'],
  ],
  ['attachment-note-numbers', 'numbers not below one another', onText(/^2\.安全防范/u, (line) => aside(line, 3))],
  ['date-form', 'a leading zero', everywhere('成文日期', (line) => reword(aside(line, -1.4), () => '2024年08月6日'))],
  ['signature-and-date', 'the date too far right', everywhere('成文日期', (line) => aside(line, 8))],
  [
    'signature-gap',
    '署名 far below the text',
    onLines(4, (line) => (['发文机关署名', '成文日期', '附注'].includes(line.element) ? down(line, 14) : line)),
  ],
  [
    'signature-company',
    'a page of signatures alone',
    onPage(4, ({ lines }) => ({
      lines: lines
        .filter(({ element }) => element !== '正文' && element !== '附件说明')
        .map((line) => (line.element === '页码' ? line : down(line, -57.8))),
    })),
    ['attachment-names'],
  ],
  ['no-blank-page-note', '此页无正文', onText(/^联络员名单（/u, (line) => reword(line, () => '（此页无正文）'))],
  ['note-form', 'no brackets', everywhere('附注', (line) => reword(line, (text) => text.replace('）', ')')))],
  ['note-place', 'the note flush', everywhere('附注', (line) => aside(line, -5))],
  ['seal-centred', 'a seal off the date', sealAt(135, 70)],
  ['seal-top', 'a seal far below the text', sealAt(124, 85)],
  ['seal-within-block', 'a seal beyond the edge', sealAt(155, 72), ['seal-centred']],
  ['seals-apart', 'two seals that cross', sealsAt([124, 70], [100, 70])],
  ['seal-size', 'a seal of 70 mm', sealsAt([110, 70, 70])],
  [
    'attachment-new-page',
    'an attachment below text',
    onText(/^填表说明/u, (line) => reword(aside(line, -11.15), () => '附件3')),
  ],
  ['attachment-label-form', 'a colon', onText(/^附件1$/u, (line) => reword(line, () => '附件1：'))],
  ['attachment-label-type', 'a label in 仿宋', onText(/^附件1$/u, (line) => reface(line, '仿宋'))],
  ['attachment-label-place', 'a label set in', onText(/^附件2$/u, (line) => aside(line, 4))],
  ['attachment-title-place', 'a title on line 2', onText(/^安全防范工作联络员名单$/u, (line) => down(line, -8))],
  [
    'attachment-names',
    'another title',
    onText(/^安全防范工作联络员名单$/u, (line) => reword(line, () => '安全防范工作联络人名单')),
  ],
  [
    'imprint-last-rule',
    'the last rule higher',
    onRules('last', (rule) => (rule.element === '版记分隔线' ? lower(rule, -0.7) : rule)),
  ],
  ['imprint-even-page', '版记 on an odd page', blankBeforeLast],
  [
    'imprint-rule-weight',
    'thin rules only',
    onRules('last', (rule) => (rule.element === '版记分隔线' ? { ...rule, width: mm(0.25) } : rule)),
  ],
  [
    'imprint-rule-length',
    'shorter rules',
    onRules('last', (rule) => (rule.element === '版记分隔线' ? { ...rule, x2: mm(rule.x2 - 3) } : rule)),
  ],
  ['imprint-type', '版记 in 黑体', everywhere('抄送机关', (line) => reface(line, '黑体'))],
  ['copy-to-form', 'no full stop', onText(/^办公室，市公安局/u, (line) => reword(line, (text) => text.slice(0, -1)))],
  ['copy-to-place', '抄送 flush', everywhere('抄送机关', (line) => aside(line, -3))],
  ['copy-to-wrapped', 'a wrapped line flush', onText(/^办公室，市公安局/u, (line) => aside(line, -10))],
  [
    'printed-form',
    'a leading zero',
    onText(/^2024年8月6日印发$/u, (line) => reword(aside(line, -2.47), () => '2024年08月6日印发')),
  ],
  [
    'printed-place',
    '印发机关 flush',
    onText(/^云江市安全生产委员会办公室$/u, (line) => (line.element === '印发机关' ? aside(line, -4) : line)),
  ],
  [
    'printed-after-date',
    'printed before it was made',
    onText(/^2024年8月6日印发$/u, (line) => reword(line, () => '2024年8月5日印发')),
  ],
  ['folio-form', 'another number', onElement(FULL, '页码', (line) => reword(line, () => '— 9 —'))],
  ['folio-size', '页码 in 小四', onElement(FULL, '页码', (line) => ({ ...line, size: mm(4.23) }))],
  ['folio-face', '页码 in 仿宋', everywhere('页码', (line) => reface(line, '黑体'))],
  ['folio-height', '页码 lower', onElement(FULL, '页码', (line) => down(line, 1.5))],
  ['folio-side', '页码 on the wrong side', onElement(FULL, '页码', (line) => aside(line, 130))],
  [
    'folio-every-page',
    'a page without number',
    onPage(3, ({ lines }) => ({ lines: lines.filter(({ element }) => element !== '页码') })),
  ],
  [
    'line-start',
    'a closing mark first',
    onLines(FULL, (line, at) => (at === 1 ? reword(line, (text) => `，${text.slice(1)}`) : line)),
  ],
  [
    'line-end',
    'an opening mark last',
    onLines(FULL, (line, at) => (at === 6 ? reword(line, (text) => `${text.slice(0, -1)}（`) : line)),
    ['paired-marks'],
  ],
  ['dash-unbroken', 'a 破折号 in two', seam('—', '—'), ['line-start']],
  ['number-unbroken', 'a number in two', seam('20', '19')],
];

/** Title lines in the place of those that are there, each in the middle. */
function titleOf(...texts: readonly string[]): Mutate {
  return onPage(1, ({ lines }) => {
    const [first] = lines.filter(({ element }) => element === '标题');
    if (!first) throw new Error('no title');
    const set = texts.map((text, index) => {
      const shift = (first.text.length - text.length) / 2;
      return down(
        aside(
          reword(first, () => text),
          shift * first.size,
        ),
        index * 12.63 - (texts.length - 2) * 12.63,
      );
    });
    return { lines: [...lines.filter(({ element }) => element !== '标题'), ...set] };
  });
}

/** Makes one line end and the next begin, at the left edge, with the characters given. */
function seam(end: string, start: string): Mutate {
  return onLines(FULL, (line, at) => {
    if (at === 14) return reword(line, (text) => `${text.slice(0, -1)}${end}`);
    return at === 15 ? reword(line, (text) => `${start}${text.slice(1)}`) : line;
  });
}

describe('the check of a document in PDF', () => {
  it('finds nothing wrong with the file as it is', async () => {
    expect(failing(await checkPages(whole))).toEqual([]);
  });

  it.each(CASES.map(([id, how, mutate, others = []]) => ({ id, how, mutate, others })))(
    '$id fails by $how',
    async ({ id, mutate, others }) => {
      const results = await checkPages(whole, mutate);
      const broken = [...failing(results)].sort().join(' ');
      expect(broken, broken).toBe([id, ...others].sort().join(' '));
      proves(id, 'pdf');
    },
  );

  it('measures before it says that something holds', async () => {
    const bare = await checkPages(whole, (laidOut) => ({
      ...laidOut,
      pages: laidOut.pages.map((page) => ({ ...page, lines: [], rules: [] })),
    }));
    const held = bare.filter(({ state }) => state === 'holds').map(({ id }) => id);
    expect(held).toEqual(['paper-size', 'file-title']);
    expect(stateOf(bare, 'mark-top')).toBe('untold');
  });
});
