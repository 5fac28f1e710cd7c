import { describe, expect, test } from 'vitest';
import { disciplineProposal } from '#kinds/discipline-proposal/index';
import { responsibilityList } from '#kinds/responsibility-list/index';
import { supervisionProposal } from '#kinds/supervision-proposal/index';
import { writtenReviewOrder } from '#kinds/written-review-order/index';
import { parseInput } from '#schema/parse-input';
import { boundModel } from '../../../support/bound';
import { blockText } from '../../../support/model-text';

type Sample = { readonly content: Readonly<Record<string, unknown>> };

const lines = (json: unknown): readonly string[] => boundModel(json).body.map(blockText);
const withContent = (sample: unknown, content: object): object => ({
  ...(sample as Sample),
  content: { ...(sample as Sample).content, ...content },
});
const refused = (json: unknown): readonly string[] => {
  const parsed = parseInput(json);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('责令作出书面检查的决定', () => {
  const [unit, person] = writtenReviewOrder.samples.map((sample) => sample.input);

  test('to a unit: addressed to it, signed by its head, sealed', () => {
    expect(boundModel(unit).addressees?.text).toBe('东岭区应急管理局');
    expect(lines(unit).join('\n')).toContain('决定责令你单位作出书面检查并切实整改。');
    expect(lines(unit).join('\n')).toContain('经主要负责人签字并加盖单位公章后，自收到本决定之日起10个工作日内报送');
  });

  test('to a person: unit, post and name in the address, signed by the person', () => {
    expect(boundModel(person).addressees?.text).toBe('临河县住房和城乡建设局党组成员、副局长谭志强同志');
    expect(lines(person).join('\n')).toContain('决定责令你作出书面检查。');
    expect(lines(person).join('\n')).toContain('由本人签名后，自收到本决定之日起5个工作日内报送');
  });

  test('parts left out close up the numbering', () => {
    const short = withContent(unit, { rectification: undefined, announcement: undefined, appeal: undefined });
    const headings = boundModel(short).body.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'heading1' ? [block.inlines[0]?.text] : [],
    );
    expect(headings).toEqual(['一、书面检查的内容。', '二、书面检查的报送。']);
    expect(lines(short).join('')).toContain('决定责令你单位作出书面检查。');
  });

  test('a person without unit and post is refused', () => {
    expect(refused(withContent(person, { target: { type: 'person', name: '谭志强' } }))).toEqual([
      'person-incomplete content.target',
    ]);
  });

  test('a time limit is a number of days or a day, not both', () => {
    const review = (within: object): object => withContent(unit, { review: { within, to: '市安委会' } });
    expect(refused(review({ count: 5, date: '2024-06-30' }))).toEqual(['one-of content.review.within']);
    expect(refused(review({}))).toEqual(['one-of content.review.within']);
    expect(lines(review({ date: '2024-06-30' })).join('')).toContain('后，于2024年6月30日前报送市安委会。');
  });
});

describe('监察建议书、纪律检查建议书', () => {
  const supervision = supervisionProposal.samples[0]?.input;
  const discipline = disciplineProposal.samples[0]?.input;

  test('the four statutory contents are there, in order', () => {
    for (const input of [supervision, discipline]) {
      const headings = boundModel(input).body.flatMap((block) =>
        block.type === 'paragraph' && block.role === 'heading1' ? [blockText(block)] : [],
      );
      expect(headings).toEqual(['一、存在的主要问题', '二、问题产生的原因', '三、整改建议', '四、有关要求']);
    }
  });

  test('each calls itself by its own name', () => {
    expect(lines(supervision).join('')).toContain('现向你单位提出监察建议如下。');
    expect(lines(discipline).join('')).toContain('现向你局党组提出纪律检查建议如下。');
    expect(lines(discipline).join('')).not.toContain('监察建议');
  });

  test('the time for answering is thirty days unless set, objections only where set', () => {
    const plain = withContent(supervision, { replyWithin: undefined, objectionDays: undefined });
    expect(lines(plain).join('')).toContain('请你单位自收到本监察建议书之日起30日内，将采纳建议的情况');
    expect(lines(plain).join('')).not.toContain('异议');
    expect(lines(withContent(supervision, { objectionDays: 30 })).join('')).toContain(
      '应当自收到之日起30日内书面向我委提出。',
    );
  });

  test('whom it is addressed to is required', () => {
    expect(refused({ ...(supervision as Sample), addressees: undefined })).toEqual(['missing addressees']);
  });
});

describe('责任清单', () => {
  const sample = responsibilityList.samples[0]?.input as { content: { items: { frequency: string; lead: string }[] } };

  test('what the text counts is what the list holds', () => {
    const text = lines(sample).join('');
    const { items } = sample.content;
    const count = (frequency: string): number => items.filter((item) => item.frequency === frequency).length;
    expect(text).toContain(
      `共列入责任事项${items.length}项，其中每周落实的${count('每周')}项、每月落实的${count('每月')}项`,
    );
    expect(text).toContain(
      `、持续推进的${count('持续推进')}项，由${new Set(items.map((item) => item.lead)).size}个单位牵头。`,
    );
  });

  test('the list is a landscape table with a row an item', () => {
    const [list] = boundModel(sample).attachments;
    expect(list?.orientation).toBe('landscape');
    const table = list?.body[0];
    expect(table?.type === 'table' ? table.rows.length : 0).toBe(sample.content.items.length);
  });
});
