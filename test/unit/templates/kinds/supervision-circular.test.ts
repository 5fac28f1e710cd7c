import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supervisionCircular } from '#kinds/supervision-circular/index';
import { parseInput } from '#schema/parse-input';
import { boundModel } from '../../../support/bound';
import { blockText } from '../../../support/model-text';

const sample = supervisionCircular.samples[0]?.input as { content: { problems: object[]; inspection: object } };

const withProblems = (problems: readonly object[], inspection: object = {}): object => ({
  ...sample,
  content: { ...sample.content, problems, inspection: { ...sample.content.inspection, ...inspection } },
});

const problem = fc.record({
  category: fc.constantFrom('企业主体责任', '部门监管', '属地责任'),
  area: fc.constantFrom('东岭区', '临河县'),
  unit: fc.constantFrom('甲公司', '乙公司', '丙局'),
  foundOn: fc.constant('2024-05-14'),
  fact: fc.constantFrom('报警器失效', '无人值守。', '台账不实；'),
  nature: fc.constantFrom('一般隐患', '重大隐患', '责任制不落实'),
  measure: fc.constant('立即整改'),
  deadline: fc.constant('2024-06-30'),
  owner: fc.constant('东岭区人民政府'),
});

test('every count in the text agrees with the list of problems', () => {
  fc.assert(
    fc.property(fc.array(problem, { minLength: 1, maxLength: 12 }), (problems) => {
      const model = boundModel(withProblems(problems));
      const lines = model.body.map(blockText);
      const severe = problems.filter((one) => one.nature === '重大隐患').length;
      const units = new Set(problems.map((one) => one.unit)).size;
      expect(lines[0]).toContain(
        `发现问题${problems.length}项，${severe > 0 ? `其中重大隐患${severe}项` : '未发现重大隐患'}，涉及${units}家单位（企业）。`,
      );
      const groupCounts = lines.flatMap((line) => /^共发现问题(\d+)项/.exec(line)?.[1] ?? []).map(Number);
      const groupSevere = lines
        .flatMap((line) => /^共发现问题\d+项，其中重大隐患(\d+)项/.exec(line)?.[1] ?? [])
        .map(Number);
      expect(sum(groupCounts)).toBe(problems.length);
      expect(sum(groupSevere)).toBe(severe);
      expect(lines.filter((line) => line.includes('该问题属重大隐患。')).length).toBe(severe);
      const [list] = model.attachments;
      const rows = list?.body[0]?.type === 'table' ? list.body[0].rows : [];
      expect(rows.map((row) => row[0])).toEqual(problems.map((_, index) => String(index + 1)));
    }),
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('problems of one category stand together, categories in the order in which they first appear', () => {
  const [first, second] = sample.content.problems as [object, object];
  const model = boundModel(
    withProblems([
      { ...first, category: '乙类', unit: '甲' },
      { ...second, category: '甲类', unit: '乙' },
      { ...first, category: '乙类', unit: '丙' },
    ]),
  );
  const headings = model.body.flatMap((block) =>
    block.type === 'paragraph' && /^heading[23]$/.test(block.role) ? [block.inlines[0]?.text] : [],
  );
  expect(headings.slice(0, 5)).toEqual(['（一）乙类', '1.甲。', '2.丙。', '（二）甲类', '1.乙。']);
});

test('a paragraph on a problem leads back to the row it came from', () => {
  const model = boundModel(sample);
  const paths = model.body.flatMap((block) =>
    block.type === 'paragraph' && block.path?.startsWith('content.problems') ? [block.path] : [],
  );
  expect(paths).toEqual(sample.content.problems.map((_, index) => `content.problems[${index}]`));
});

test('the list of problems is a landscape table', () => {
  expect(boundModel(sample).attachments[0]).toMatchObject({
    role: 'attachment',
    orientation: 'landscape',
    title: { text: '问题清单' },
  });
});

test('fewer places visited than units found wanting is refused', () => {
  const parsed = parseInput(withProblems(sample.content.problems, { visited: 6 }));
  expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'too-few-visited content.inspection.visited',
  ]);
});

test('an inspection that ends before it begins is refused', () => {
  const parsed = parseInput(withProblems(sample.content.problems, { end: '2024-05-01' }));
  expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'end-before-start content.inspection',
  ]);
});

test('requirements of the office stand in for the usual ones; the time for reporting stays', () => {
  const model = boundModel({ ...sample, content: { ...sample.content, requirements: '一是抓紧整改。' } });
  expect(model.body.map(blockText).slice(-2)).toEqual([
    '一是抓紧整改。',
    '请有关单位于2024年6月28日前，将整改情况书面报送市安全生产委员会办公室（联系人：陈志远，联系电话：0000-6600118）。',
  ]);
});
