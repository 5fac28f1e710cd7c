import { describe, expect, test } from 'vitest';
import { boundModel } from '../../../support/bound';
import { linesOf, refused, remarks, sampleOf, withContent } from '../../../support/sample-change';

describe('诫勉谈话记录、谈话记录', () => {
  const [dialogue, summary] = [sampleOf('admonition-record'), sampleOf('admonition-record', 1)];
  const forms = (input: unknown) => boundModel(input).body.flatMap((block) => (block.type === 'form' ? [block] : []));
  const cells = (input: unknown) => forms(input).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const valueOf = (input: unknown, label: string): string | undefined => {
    const all = cells(input);
    return all[all.findIndex(({ text: said }) => said === label) + 1]?.text;
  };

  test('say who talked with whom, when, where and what about', () => {
    expect(valueOf(dialogue, '谈话对象')).toBe('赵立新');
    expect(valueOf(dialogue, '单位及职务')).toBe('临河县住房和城乡建设局党组成员、副局长');
    expect(valueOf(dialogue, '谈话时间')).toBe('2024年7月9日9时30分至10时40分');
    expect(valueOf(summary, '谈话时间')).toBe('2024年8月7日15时至15时50分');
    expect(valueOf(dialogue, '谈话人')).toBe('郭振华（县纪委副书记、县监委副主任）\n沈静（县委组织部副部长）');
  });

  test('questions and answers follow the form, and signatures follow them', () => {
    const { body } = boundModel(dialogue);
    expect([body[0]?.type, body.at(-1)?.type]).toEqual(['form', 'form']);
    const said = linesOf(dialogue).filter((line) => /^[问答]：/u.test(line));
    expect(said.map((line) => line.charAt(0)).join('')).toMatch(/^(?:问答){10}$/u);
  });

  test('points stand in the form; nothing recorded leaves room in it', () => {
    expect(forms(summary).length).toBe(1);
    expect(valueOf(summary, '提出的要求')).toContain('5个工作日内提交书面检查');
    const blank = withContent(summary, { summary: undefined });
    expect(valueOf(blank, '指出的问题')).toBe('');
    expect(remarks(blank)).toEqual(['warning review-missing content.followUp']);
  });

  test('three sign, each with a day', () => {
    for (const input of [dialogue, summary, sampleOf('talk-record')])
      expect(cells(input).filter(({ foot }) => /签名：.*年.*月.*日/u.test(foot ?? '')).length).toBe(3);
  });

  test('whoever records does not talk', () => {
    const recorder = { name: '冯建军', post: '青峰县纪委书记' };
    expect(remarks(withContent(summary, { recorder }))).toEqual(['hint recorder-is-talker content.recorder']);
  });

  test.each([
    ['not-a-time content.when.from', { on: '2024-08-07', from: '下午三点' }],
    ['end-before-start content.when', { on: '2024-08-07', from: '15:00', to: '14:00' }],
  ])('refuses %s', (wanted, when) => {
    expect(refused(withContent(summary, { when }))).toEqual([wanted]);
  });
});
