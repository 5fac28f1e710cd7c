/** Notices that differ in nothing but their length, in lines of text: where 版记 goes depends on it. */
const noticeOfLines = (lines: number, copyTo: readonly string[]): object => ({
  kind: 'notice',
  head: { issuers: ['云江市应急管理局'], number: { code: '云应急发', year: 2024, serial: 95 } },
  title: '关于公布安全生产监督检查计划的通知',
  addressees: ['各县（区）应急管理局'],
  body: bodyOfLines(lines),
  closing: { date: '2024-01-15' },
  imprint: { copyTo, printedBy: '云江市应急管理局办公室', printedOn: '2024-01-15', copies: 80 },
});

/** Paragraphs of two lines; before them one of a single line where the number is odd. */
const bodyOfLines = (lines: number): readonly string[] => [
  ...(lines % 2 === 1 ? ['现将有关安排通知如下。'] : []),
  ...Array.from(
    { length: Math.floor(lines / 2) },
    (_, index) =>
      `第${String(index + 1)}周检查${PLACES[index % PLACES.length] ?? ''}危险化学品、矿山、建筑施工、城镇燃气、消防等重点行业领域责任落实情况。`,
  ),
];

const PLACES = ['东岭区', '西江区', '南屏区', '北山区', '新河县', '临江县', '龙泉县'];
const SHORT = ['市委办公室，市政府办公室'];

/** The cases of GB/T 33476.2—2016 7.3.1, at the very line where one turns into the next. */
export const imprintCases: readonly { readonly name: string; readonly input: object }[] = [
  { name: 'imprint-first-page-overleaf', input: noticeOfLines(5, SHORT) },
  { name: 'imprint-just-fits', input: noticeOfLines(25, SHORT) },
  { name: 'imprint-just-does-not-fit', input: noticeOfLines(26, SHORT) },
  { name: 'signature-on-last-lines', input: noticeOfLines(6, SHORT) },
  { name: 'signature-kept-company', input: noticeOfLines(7, SHORT) },
  { name: 'imprint-odd-page-overleaf', input: noticeOfLines(36, SHORT) },
];
