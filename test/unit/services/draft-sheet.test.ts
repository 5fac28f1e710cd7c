import { expect, test } from 'vitest';
import type { Draft } from '#data/records/draft';
import { loadFonts } from '#electron/fonts/load-fonts';
import { draftSheet, draftSheetPdf } from '#electron/services/draft-sheet';
import { splitWords } from '#electron/services/words';

const AT = '2024-03-05T09:00:00+08:00';
const draft = (changes: Partial<Draft> = {}): Draft => ({
  id: '1',
  revision: 1,
  title: '关于开展安全生产检查的通知',
  input: {
    kind: 'notice',
    head: { number: { code: '某政办发', year: 2024 }, secrecy: { level: '机密', period: '1年' } },
    title: '关于开展安全生产检查的通知',
    addressees: ['各县区人民政府'],
    body: '现将有关事项通知如下。',
    imprint: { copyTo: ['市委办公室'], copies: 30 },
  },
  created: AT,
  changed: AT,
  by: '张三',
  state: 'open',
  steps: [
    { step: 'reviewed', by: '旧人', at: AT, opinion: '作废的意见' },
    { step: 'returned', by: '张三', at: AT, opinion: '改动' },
    { step: 'reviewed', by: '李四', at: AT, opinion: '文字已核' },
    { step: 'signed', by: '王五', at: AT },
  ],
  ...changes,
});
const contentOf = (one: Draft) => (draftSheet(one) as { content: object }).content;

test('the draft sheet says what the draft is and who said what to it, of the text as it is now', () => {
  expect(contentOf(draft())).toEqual({
    subject: '关于开展安全生产检查的通知',
    documentKind: '通知',
    number: '某政办发〔2024〕　号',
    secrecy: '机密★1年',
    to: '各县区人民政府',
    copyTo: '市委办公室',
    copies: 30,
    drafted: [{ by: '张三', on: '2024-03-05' }],
    reviewed: [{ text: '文字已核', by: '李四', on: '2024-03-05' }],
    signed: [{ by: '王五', on: '2024-03-05' }],
  });
});

test('an unfinished draft leaves room for what it does not say yet', async () => {
  const unfinished = draft({ title: '', input: {}, steps: [] });
  expect(contentOf(unfinished)).toEqual({ drafted: [{ by: '张三', on: '2024-03-05' }] });
  const deps = { fonts: loadFonts(), words: splitWords };
  expect((await draftSheetPdf(unfinished, deps)).length).toBeGreaterThan(1000);
});

test('the printed sheet is the same every time', async () => {
  const deps = { fonts: loadFonts(), words: splitWords };
  expect(await draftSheetPdf(draft(), deps)).toEqual(await draftSheetPdf(draft(), deps));
});

test('the printed sheet has room for a pen, and is one page', async () => {
  const deps = { fonts: loadFonts(), words: splitWords };
  const pdf = Buffer.from(await draftSheetPdf(draft({ steps: [] }), deps)).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
