import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkDuties } from '#data/duties/check-duties';
import { dutySheets, readDutySheets } from '#data/duties/duty-sheets';
import { DUTY_KINDS, makeDutyDocument, makeResponsibilityList } from '#data/duties/make-list';
import { selectDuties } from '#data/duties/select-duties';
import type { Duty, DutyFacts, Post } from '#data/records/duties';
import { findDuties, listDuties, saveDuties } from '#data/repositories/duties';
import { dutiesExample } from '#data/seed/duties-example';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { parseInput } from '#schema/parse-input';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, openModel } from '../../../crash/store-scenario';
import { cells, workbook } from '../../../support/workbook';

const post = (more: Partial<Post> = {}): Post => ({ unit: '甲局', name: '局长', people: ['王建国'], ...more });
const duty = (more: Partial<Duty> = {}): Duty => ({ unit: '甲局', post: '局长', duty: '抓好安全生产', ...more });
const facts = (more: Partial<DutyFacts> = {}): DutyFacts => ({
  ...{ year: 2026, name: '2026年安全生产责任清单', start: '2026-01-01', end: '2026-12-31' },
  ...{ posts: [post()], duties: [duty()] },
  ...more,
});
const told = (list: DutyFacts): readonly string[] => checkDuties(list).map(({ code, message }) => `${code} ${message}`);

test('a list in which everything is somebody’s has nothing told of it', () => {
  expect(told(facts())).toEqual([]);
});

describe('holders', () => {
  it('a duty of a post that is nowhere is told', () => {
    expect(told(facts({ duties: [duty(), duty({ post: '副局长', duty: '协助抓好' })] }))).toEqual([
      'post-missing 岗位表里没有“甲局”的“副局长”，这项职责无人承担',
    ]);
  });

  it('a post without duties, and one that nobody fills, are told', () => {
    const posts = [post({ people: undefined }), post({ name: '副局长' })];
    expect(told(facts({ posts }))).toEqual([
      'post-vacant 没有写任职人员，1项职责没有落实到人',
      'post-idle 这个岗位没有职责',
    ]);
  });

  it('a duty that two posts lead is told, one led and one supporting is not', () => {
    const posts = [post(), post({ unit: '乙局' })];
    const both = (other: '牵头' | '配合') =>
      told(
        facts({
          posts,
          duties: [duty({ part: '牵头' }), duty({ unit: '乙局', part: other, duty: '抓好 安全生产。' })],
        }),
      );
    expect(both('牵头')).toEqual(['two-leads 同一项职责由甲局局长、乙局局长同时牵头，分不清由谁负责']);
    expect(both('配合')).toEqual([]);
    expect(told(facts({ posts, duties: [duty({ part: '配合' }), duty({ unit: '乙局', part: '配合' })] }))).toEqual([
      'no-lead 这项职责只有配合的，没有牵头的',
    ]);
  });

  it('a duty that stands twice at one post is told', () => {
    expect(told(facts({ duties: [duty(), duty()] }))).toEqual(['repeated 同一岗位的同一项职责写了两遍']);
  });
});

describe('times', () => {
  it('quarters in a list that began in November are told once', () => {
    const list = facts({
      start: '2026-11-01',
      duties: [duty({ frequency: '每季度' }), duty({ frequency: '每季度', duty: '乙' })],
    });
    expect(told(list)).toEqual([
      'short-year 清单期限是2026-11-01至2026-12-31，每季度的任务（2项）只有1次，不是4次，其中第四季度不完整；请核对是否要补做或者另定时间',
    ]);
  });

  it('a day outside of the list is told', () => {
    expect(told(facts({ duties: [duty({ frequency: '持续推进', due: ['2027-01-15'] })] }))).toEqual([
      'due-outside 完成时限2027-01-15不在清单期限（2026-01-01至2026-12-31）内',
    ]);
  });

  it('a half-yearly task with one day is told, with two it is not, with two in one half it is', () => {
    const withDays = (...due: string[]) => told(facts({ duties: [duty({ frequency: '每半年', due })] }));
    expect(withDays('2026-06-20')).toEqual(['due-count 每半年的任务要写就每期写1个完成时限，共2个；现在缺下半年的']);
    expect(withDays('2026-06-20', '2026-12-20')).toEqual([]);
    expect(withDays('2026-03-20', '2026-06-20')).toEqual([
      'due-count 每半年的任务要写就每期写1个完成时限，共2个；现在缺下半年的，上半年有2个',
    ]);
  });

  it('a frequency that its words deny is told', () => {
    expect(told(facts({ duties: [duty({ frequency: '每半年', duty: '每季度至少研究1次' })] }))).toEqual([
      'words-differ 频次栏是每半年，文字里写的是每季度',
    ]);
  });
});

describe('what is asked of a post', () => {
  const head = post({ level: '政府主要负责人' });
  const study = duty({ duty: '主持召开专题会议', frequency: '每半年' });

  it('is told with its source where less is planned, or nothing', () => {
    const list = facts({ posts: [head], duties: [study, duty({ duty: '带队检查', frequency: '每半年' })] });
    expect(checkDuties(list)).toMatchObject([
      {
        code: 'too-seldom',
        duty: 1,
        message: '带队检查安全生产工作应当每季度至少1次，清单里是每半年',
        source: '市级实施意见规定的固定频次',
      },
    ]);
    expect(told(facts({ posts: [head], duties: [study] }))).toEqual([
      'not-planned 带队检查安全生产工作应当每季度至少1次，清单里没有安排',
    ]);
  });

  it('is kept where as much is planned or more', () => {
    const list = (frequency: '每月' | '每季度') =>
      facts({ posts: [head], duties: [study, duty({ duty: '带队检查', frequency })] });
    expect([told(list('每季度')), told(list('每月'))]).toEqual([[], []]);
  });

  it('is what the list itself says, where it does', () => {
    const norms = [
      {
        levels: ['政府主要负责人' as const],
        what: '听取汇报',
        words: ['汇报'],
        frequency: '每月' as const,
        source: '本市规定第三条',
      },
    ];
    expect(checkDuties(facts({ posts: [head], duties: [study], norms }))).toMatchObject([
      { code: 'not-planned', source: '本市规定第三条' },
    ]);
  });
});

describe('the example', () => {
  it('says every duty word for word as its source does', () => {
    const source = readFileSync(join('test', 'fixtures', 'seeds', 'notice-issued-rules.txt'), 'utf8').replace(
      /\s/gu,
      '',
    );
    expect(dutiesExample.duties.filter(({ duty: words }) => !source.includes(words.replace(/\s/gu, '')))).toEqual([]);
    const covered = dutiesExample.posts.flatMap(({ covers = [] }) => covers);
    expect(covered.filter((name) => !source.includes(name))).toEqual([]);
  });

  it('has every article from 6 to 12, and is checked against what a city asks', () => {
    const articles = new Set(dutiesExample.duties.map(({ basis = '' }) => /第(\D+?)条/u.exec(basis)?.[1]));
    expect([...articles]).toEqual(['六', '七', '八', '九', '十', '十一', '十二']);
    expect(
      checkDuties(dutiesExample)
        .filter(({ code }) => code === 'too-seldom')
        .map(({ post: of, duty: at }) => [of, at]),
    ).toEqual([
      ['主要负责人', 1],
      ['主要负责人', 8],
      ['主要负责人', 28],
    ]);
  });

  it('gives a list of one unit and of one person', () => {
    const unit = selectDuties(dutiesExample, { of: 'unit', name: '经济发展局' });
    expect(unit.map(({ duty: { post: of } }) => of)).toContain('分管安全生产工作负责人');
    const posts = dutiesExample.posts.map((one, index) => (index === 0 ? { ...one, people: ['王建国'] } : one));
    const person = selectDuties({ ...dutiesExample, posts }, { of: 'person', name: '王建国' });
    expect(person).toHaveLength(7);
    expect(selectDuties(dutiesExample, { of: 'person', name: '王建国' })).toEqual([]);
  });

  it('makes a valid document', () => {
    for (const whose of [{ of: 'all' }, { of: 'unit', name: '工会' }] as const) {
      expect(parseInput(makeResponsibilityList({ ...dutiesExample, issuer: '某某委员会' }, whose))).toMatchObject({
        ok: true,
      });
    }
    expect(makeResponsibilityList(dutiesExample, { of: 'unit', name: '某局' })).toBeUndefined();
    const titles = {
      'responsibility-list': '关于印发经济发展局2026年安全生产责任清单的通知',
      'duty-list': '经济发展局2026年安全生产职责清单',
      'annual-task-list': '经济发展局2026年安全生产重点任务清单',
    };
    for (const kind of DUTY_KINDS) {
      const made = parseInput(makeDutyDocument(kind, dutiesExample, { of: 'unit', name: '经济发展局' }));
      expect([kind, made.ok ? [] : made.problems]).toEqual([kind, []]);
      expect(made.ok && made.input.title).toBe(titles[kind]);
    }
    const tasks = makeDutyDocument('annual-task-list', dutiesExample, { of: 'all' })?.['content'] as {
      items: unknown[];
    };
    expect(tasks.items).toHaveLength(8);
  });

  it('comes back from a workbook as it went', async () => {
    const book = readWorkbook(await writeWorkbook(dutySheets(dutiesExample)));
    const { posts, duties, findings, remarks } = readDutySheets(book.ok ? book.sheets : []);
    expect({ posts, duties, findings, remarks }).toEqual({
      posts: dutiesExample.posts,
      duties: dutiesExample.duties,
      findings: [],
      remarks: [],
    });
  });
});

test('one sheet with post and person in each row gives both lists', () => {
  const rows = [
    cells(1, ['序号', '单位', '岗位', '姓名', '职责内容', '频次', '完成时限']),
    cells(2, [1, '甲局', '局长', '王建国', '抓好安全生产', '每半年', '2026.6.20、2026年12月20日']),
    cells(3, [2, '甲局', '局长', '王建国', '带队检查', '季度']),
  ];
  const book = readWorkbook(workbook({ sheets: [{ name: 'Sheet1', rows }] }));
  const { posts, duties, findings } = readDutySheets(book.ok ? book.sheets : []);
  expect(findings).toEqual([]);
  expect(posts).toEqual([post()]);
  expect(duties).toEqual([
    duty({ frequency: '每半年', due: ['2026-06-20', '2026-12-20'] }),
    duty({ duty: '带队检查', frequency: '每季度' }),
  ]);
});

test('a list is kept by its year, and nobody’s change is lost', async () => {
  const store = await openModel(createDisk().mount());
  const save = (list: DutyFacts, base: number) =>
    store.write((unit) => saveDuties(unit, { facts: list, base, by: '张三' }));
  expect(expectOk(await save(facts(), 0)).revision).toBe(1);
  expect(expectOk(await save(facts({ year: 2027 }), 0)).revision).toBe(1);
  expect(await save(facts(), 0)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect(expectOk(await store.read(listDuties)).map(({ facts: { year } }) => year)).toEqual([2027, 2026]);
  expect(expectOk(await store.read((reading) => findDuties(reading, 2025)))).toBeUndefined();
});
