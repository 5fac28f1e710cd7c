import { describe, expect, it, test } from 'vitest';
import { bind } from '#engine/bind/bind';
import { issuingTitle } from '#kinds/issuing-notice/titles';
import { parseInput } from '#schema/parse-input';
import { boundModel } from '../../../support/bound';
import { bodyText } from '../../../support/model-text';

const notice = (content: object, more: object = {}): object => ({
  kind: 'issuing-notice',
  addressees: ['各县（区）人民政府'],
  content: { texts: [{ title: '云江市节约用水办法', stage: 'trial', body: '第一条 制定本办法。' }], ...content },
  ...more,
});

const codes = (json: object): readonly string[] => {
  const parsed = parseInput(json);
  if (!parsed.ok) return parsed.problems.map(({ code, path }) => `${code} ${path}`);
  return bind(parsed.kind, parsed.input).diagnostics.map(({ code }) => code);
};

describe('the title that follows from what is issued', () => {
  const titled = (
    act: 'issue' | 'forward' | 'approve' | 'consult',
    ...texts: Parameters<typeof issuingTitle>[0]['texts']
  ) => issuingTitle({ act, texts });
  const text = (title: string, issuer?: string) => ({ title, orientation: 'portrait' as const, issuer });

  it.each([
    [titled('issue', { ...text('节约用水办法'), stage: 'trial' }), '关于印发《节约用水办法（试行）》的通知'],
    [titled('issue', text('甲办法'), text('乙办法')), '关于印发《甲办法》《乙办法》的通知'],
    [titled('issue', text('甲办法'), text('乙办法'), text('丙办法')), '关于印发《甲办法》等3个文件的通知'],
    [titled('issue', text('关于贯彻《安全生产法》的方案')), '关于印发《关于贯彻〈安全生产法〉的方案》的通知'],
    [titled('forward', text('关于做好防汛工作的通知', '省政府')), '转发省政府关于做好防汛工作的通知'],
    [titled('forward', text('省政府关于做好防汛工作的意见', '省政府')), '转发省政府关于做好防汛工作的意见的通知'],
    [titled('forward', text('安全生产条例', '省人大常委会')), '关于转发《安全生产条例》的通知'],
    [titled('forward', text('转发国务院关于做好防汛工作的通知的通知', '省政府')), '转发国务院关于做好防汛工作的通知'],
    [
      titled('forward', text('关于转发市政府转发省政府关于节水的意见的通知', '县政府')),
      '转发省政府关于节水的意见的通知',
    ],
    [titled('forward', text('关于转发《安全生产条例》的通知', '省政府')), '关于转发《安全生产条例》的通知'],
    [titled('approve', text('关于节水的意见', '市水利局')), '批转市水利局关于节水的意见的通知'],
    [titled('consult', { ...text('节水办法'), stage: 'draft' }), '关于征求《节水办法（草案）》意见的通知'],
  ])('%s', (title, wanted) => {
    expect(title).toBe(wanted);
  });
});

test('a title that is typed stands', () => {
  expect(boundModel(notice({ act: 'issue' }, { title: '关于节约用水的通知' })).title.text).toBe('关于节约用水的通知');
});

test('what is issued is bound behind the notice under its whole name, and is not listed as 附件', () => {
  const { attachments, body } = boundModel(notice({ act: 'issue', agreed: { by: '市政府' } }));
  expect(attachments.map(({ role, title }) => `${role} ${title.text}`)).toEqual(['issued 云江市节约用水办法（试行）']);
  expect(bodyText(body)).toBe('《云江市节约用水办法（试行）》已经市政府同意，现印发给你们，请结合实际认真贯彻落实。');
});

test('says from when it is in force and what it takes the place of', () => {
  const effect = { from: '2026-05-01', repeals: [{ title: '节水规定', number: '云政发〔2009〕1号' }] };
  expect(bodyText(boundModel(notice({ act: 'issue', effect })).body)).toBe(
    '现将《云江市节约用水办法（试行）》印发给你们，自2026年5月1日起施行，请结合实际认真贯彻落实。《节水规定》（云政发〔2009〕1号）同时废止。',
  );
});

test('a draft is not issued, 批转 says who agreed, and what is passed on says whose it was', () => {
  const texts = [{ title: '节水办法', stage: 'draft', body: '第一条 略。' }];
  const head = { issuers: ['云江市人民政府'], number: { code: '云政发', year: 2026, serial: 1 } };
  const closing = { date: '2026-03-01' };
  expect(codes(notice({ act: 'approve', texts }, { head, closing }))).toEqual([
    'agreement-missing',
    'origin-missing',
    'draft-issued',
  ]);
  expect(codes(notice({ act: 'consult', texts }, { head, closing }))).toEqual(['one-of content.comments']);
  expect(codes(notice({ act: 'issue', texts: [{ title: '甲办法' }] }, { head, closing }))).toEqual([
    'issued-text-missing',
  ]);
});
