import { describe, expect, test } from 'vitest';
import { bind } from '#engine/bind/bind';
import { KINDS, findKind } from '#kinds/registry';
import { parseInput } from '#schema/parse-input';

type Change = Readonly<Record<string, unknown>>;

const sampleOf = (id: string): Change => findKind(id)?.samples[0]?.input as Change;

function bound(id: string, change: Change) {
  const parsed = parseInput({ ...sampleOf(id), ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return bind(parsed.kind, parsed.input);
}

const warnings = (id: string, change: Change): readonly string[] =>
  bound(id, change).diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path ?? ''}`);

const numbered = { issuers: ['云江市人民政府'], number: { code: '云政发', year: 2024, serial: 1 } };

describe('a document that goes against the rules of its kind is warned of, and made all the same', () => {
  test.each<[id: string, change: Change, wanted: string]>([
    ['request', { addressees: ['云江市人民政府', '市财政局'] }, 'warning addressees-several addressees'],
    ['report', { addressees: ['云江市人民政府、市委'] }, 'warning addressees-several addressees'],
    ['request', { addressees: undefined }, 'warning addressees-missing addressees'],
    ['request', { imprint: { copyTo: ['各县（区）人民政府'] } }, 'warning copy-to-subordinates imprint.copyTo'],
    ['request', { body: '现将有关情况报告如下。' }, 'warning request-asks-nothing body'],
    ['request', { closing: { date: '2024-07-22' } }, 'hint request-contact-missing closing.note'],
    ['request', { title: '关于解决资金和关于增加编制的请示' }, 'warning request-several-matters title'],
    ['report', { body: '现将有关情况报告如下。\n妥否，请批示。' }, 'warning report-requests body'],
    ['reply', { body: '同意你县调整选址。\n此复。' }, 'warning reply-names-no-request body'],
    ['bill', { body: '现将有关情况说明如下。' }, 'warning bill-asks-nothing body'],
    ['announcement', { addressees: ['各县（区）人民政府'] }, 'warning addressees-unusual addressees'],
    ['public-notice', { addressees: ['各县（区）人民政府'] }, 'warning addressees-unusual addressees'],
    ['resolution', { notes: undefined }, 'warning adoption-missing notes'],
    ['order', { addressees: ['各县（区）人民政府'] }, 'warning order-addressees addressees'],
    ['order', { notes: ['（2024年8月20日通过）'] }, 'warning order-notes notes'],
    ['notice', { head: { ...numbered, signers: ['陈致远'] } }, 'warning signers-not-upward head.signers'],
  ])('%s with %j', (id, change, wanted) => {
    expect(warnings(id, change)).toContain(wanted);
    expect(bound(id, change).model).toBeDefined();
  });

  test('an upward document without 签发人 is refused', () => {
    const { head } = sampleOf('request') as { readonly head: Change };
    const parsed = parseInput({ ...sampleOf('request'), head: { ...head, signers: undefined } });
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'missing', path: 'head.signers' }] });
  });
});

describe('the number and the mark', () => {
  const head = (id: string, change: Change) => bound(id, { head: change }).model?.head;

  test('of an order: 第7号 and 令, and no year is asked for', () => {
    const { number, mark } = head('order', { issuers: ['云江市人民政府'], number: { serial: 7 } }) ?? {};
    expect(number?.text).toBe('第7号');
    expect(mark).toMatchObject({ names: ['云江市人民政府'], suffix: '令' });
    const parsed = parseInput({ ...sampleOf('order'), head: numbered });
    expect(parsed).toMatchObject({ ok: false });
  });

  test.each([
    ['announcement', '公告'],
    ['public-notice', '通告'],
    ['communique', '公报'],
  ])('of %s: 第2号 under a mark of its own, or a 发文字号 under 文件', (id, own) => {
    const ordinal = head(id, { issuers: ['云江市人民政府'], number: { serial: 2 } });
    expect([ordinal?.number?.text, ordinal?.mark?.suffix]).toEqual(['第2号', own]);
    const usual = head(id, numbered);
    expect([usual?.number?.text, usual?.mark?.suffix]).toEqual(['云政发〔2024〕1号', '文件']);
  });

  test('a number with a code and no year is refused', () => {
    const parsed = parseInput({ ...sampleOf('announcement'), head: { number: { code: '云政发', serial: 1 } } });
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'one-of', path: 'head.number' }] });
  });
});

describe('the format', () => {
  const formatOf = (id: string, format?: string) => {
    const { model } = bound(id, { head: { ...numbered, ...(format === undefined ? {} : { format }) } });
    return [model?.format, model?.head.mark?.suffix];
  };

  test('of 函 is a letter unless a general document is asked for', () => {
    expect(formatOf('letter')).toEqual(['letter', '']);
    expect(formatOf('letter', 'document')).toEqual(['document', '文件']);
  });

  test('of 批复 and 通知 is general unless a letter is asked for', () => {
    for (const id of ['reply', 'notice']) {
      expect(formatOf(id)).toEqual(['document', '文件']);
      expect(formatOf(id, 'letter')).toEqual(['letter', '']);
    }
  });
});

test('what a meeting adopted is not signed unless that is asked for', () => {
  expect(bound('resolution', {}).model?.closing.signatures).toEqual([]);
  const signed = bound('resolution', { closing: { signatures: ['云江市人民代表大会常务委员会'] } });
  expect(signed.model?.closing.signatures.map(({ text }) => text)).toEqual(['云江市人民代表大会常务委员会']);
});

test('the fifteen kinds of the 条例, article 8, are all there', () => {
  const names = KINDS.map(({ name }) => name);
  for (const name of '决议 决定 命令（令） 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'.split(' '))
    expect(names).toContain(name);
});
