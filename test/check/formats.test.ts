import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidOut } from '#engine/pages/page';
import { mm } from '#engine/units';
import type { Prepared } from '#electron/services/produce';
import { letter } from '#kinds/letter/index';
import { minutes } from '#kinds/minutes/index';
import { order } from '#kinds/order/index';
import { checkPages, failing, stateOf } from '../support/checked';
import { handLine } from '../support/hand-pages';
import {
  add,
  aside,
  down,
  everywhere,
  lower,
  onElement,
  onPage,
  onRules,
  onText,
  reface,
  reword,
  type Mutate,
} from '../support/mutate-pages';
import { prepareInput } from '../support/produce-sample';
import { proves } from '../support/proves';

type Case = readonly [id: string, how: string, mutate: Mutate, others?: readonly string[]];

/** Each change of the pages breaks its rule, those that go with it of necessity, and no other. */
function describeBreaking(name: string, prepare: () => Prepared, cases: readonly Case[]): void {
  describe(name, () => {
    let whole: Prepared;
    beforeAll(() => {
      whole = prepare();
    });

    it('holds as it is, rule by rule', async () => {
      const results = await checkPages(whole);
      expect(failing(results)).toEqual([]);
      expect(cases.map(([id]) => `${id} ${stateOf(results, id)}`)).toEqual(cases.map(([id]) => `${id} holds`));
    });

    it.each(cases.map(([id, how, mutate, others = []]) => ({ id, how, mutate, others })))(
      '$id fails by $how',
      async ({ id, mutate, others }) => {
        const broken = [...failing(await checkPages(whole, mutate))].sort().join(' ');
        expect(broken, broken).toBe([id, ...others].sort().join(' '));
        proves(id, 'pdf');
      },
    );
  });
}

const upward = {
  kind: 'notice',
  head: {
    issuers: ['云江市应急管理局'],
    number: { code: '云应急', year: 2024, serial: 7 },
    signers: ['陈立群'],
  },
  title: '关于申请应急救援装备购置经费的通知',
  addressees: ['云江市人民政府'],
  body: '现将有关情况报告如下。',
  attachments: [
    {
      title: '云江市专业应急救援队伍装备配备情况和二〇二四年度更新购置计划及所需经费测算明细表（征求意见稿）',
      body: '略。',
    },
  ],
  closing: { date: '2024-03-05' },
};

describeBreaking('an upward document with a long attachment title', () => prepareInput(upward), [
  ['number-place', 'a number without indent', onText(/^云应急〔/u, (line) => aside(line, -5))],
  [
    'signers-form',
    'a half-width colon',
    onText(/^签发人/u, (line) => withRun(line, 0, (text) => text.replace('：', ':'))),
  ],
  ['signers-place', 'names at the edge', onText(/^签发人/u, (line) => aside(line, 5))],
  ['signers-face', 'names in 仿宋', onText(/^签发人/u, (line) => reface(line, '仿宋'))],
  [
    'attachment-note-wrapped',
    'a wrapped name flush with its label',
    onText(/^(?!附件：).*(?:明细表|征求意见稿|经费测算)/u, (line) =>
      line.element === '附件说明' ? aside(line, -5) : line,
    ),
  ],
]);

function withRun(line: Parameters<typeof aside>[0], at: number, change: (text: string) => string) {
  const runs = line.runs.map((run, index) => (index === at ? { ...run, text: change(run.text) } : run));
  return { ...line, runs, text: runs.map((run) => run.text).join('') };
}

describeBreaking('a letter', () => prepareInput(letter.samples[0]?.input), [
  ['letter-mark-top', 'the mark and all below it higher', (laidOut) => shiftHead(laidOut, -2.2)],
  [
    'letter-upper-line',
    'two lines of one weight',
    onRules(1, (rule, at) => (at < 2 ? { ...rule, width: mm(0.5) } : rule)),
  ],
  ['letter-lower-line', 'the second double line higher', onRules(1, (rule, at) => (at > 1 ? lower(rule, -2) : rule))],
  ['letter-line-length', 'lines as long as the text', onRules(1, (rule) => ({ ...rule, x1: mm(28), x2: mm(184) }))],
  [
    'letter-lines-first-page',
    'double lines overleaf',
    (laidOut) => {
      const rules = laidOut.pages[0]?.rules.slice(2) ?? [];
      return onPage(2, () => ({ rules }))(laidOut);
    },
  ],
  ['letter-corner', 'the number off the edge', everywhere('发文字号', (line) => aside(line, -5))],
  ['letter-title-gap', 'the title higher', everywhere('标题', (line) => down(line, -2))],
  [
    'letter-last-line',
    'the second double line close below the text',
    onRules(1, (rule, at) => (at > 1 ? lower(rule, -18) : rule)),
    ['letter-lower-line'],
  ],
  [
    'letter-first-page-unnumbered',
    'a number on the first page',
    onPage(1, ({ lines }) => ({ lines: [...lines, handLine('— 1 —', FOLIO)] })),
  ],
]);

const FOLIO = { element: '页码', font: '宋体', size: mm(4.939), x: mm(163.4), baseline: mm(270.5) } as const;

/** Everything above the title, and the first double line. */
function shiftHead(laidOut: LaidOut, by: number): LaidOut {
  const head = ['份号', '密级', '紧急程度', '发文机关标志', '发文字号'];
  return onPage(1, (page) => ({
    lines: page.lines.map((line) => (head.includes(line.element) ? down(line, by) : line)),
    rules: page.rules.map((rule) => (rule.y1 < 100 ? { ...rule, y1: add(rule.y1, by), y2: add(rule.y2, by) } : rule)),
  }))(laidOut);
}

const ATTENDANCE = /^(?:出席|请假|列席)/u;

describeBreaking('minutes', () => prepareInput(minutes.samples[0]?.input), [
  ['attendance-form', 'labels flush', onText(ATTENDANCE, (line) => aside(line, -5)), ['attendance-wrapped']],
  ['attendance-face', 'labels in 仿宋', onText(ATTENDANCE, (line) => reface(line, '仿宋'))],
  ['attendance-gap', 'names right below the text', onText(/^出席/u, (line) => down(line, -2))],
  ['attendance-wrapped', 'a wrapped line flush', onText(/^孙宏|^刚、/u, (line) => aside(line, -6))],
  ['mark-top', 'the mark higher', everywhere('发文机关标志', (line) => down(line, -2))],
]);

describeBreaking('an order', () => prepareInput(order.samples[1]?.input), [
  ['order-mark-top', 'the mark higher', onElement(1, '发文机关标志', (line) => down(line, -2))],
  [
    'order-number-form',
    'a leading zero',
    onElement(1, '发文字号', (line) => reword(aside(line, -1.4), () => '第03号')),
  ],
  ['order-body-gap', 'text right below the number', onElement(1, '正文', (line) => down(line, -8))],
  [
    'order-no-rule',
    'a red rule below the number',
    onPage(1, ({ rules }) => ({ rules: [...rules, { ...RED, y1: mm(98), y2: mm(98) }] })),
  ],
]);

const RED = { element: '版头分隔线', x1: mm(28), x2: mm(184), width: mm(0.7), color: '#FF0000' } as const;
