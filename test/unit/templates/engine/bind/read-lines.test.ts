import { describe, expect, test } from 'vitest';
import { readLines } from '#engine/bind/read-lines';

/** `role: text[emphasis]+text[emphasis]`, plain words without a tag. */
function read(...texts: readonly string[]): readonly string[] {
  return readLines(texts.map((text) => ({ text }))).map((paragraph) => {
    const inlines = paragraph.inlines.map(({ text, emphasis }) =>
      emphasis === 'plain' ? text : `${text}[${emphasis}]`,
    );
    return `${paragraph.role}: ${inlines.join('+')}`;
  });
}

describe('headings', () => {
  test.each([
    ['一、工作目标', 'heading1: 一、工作目标[heading]'],
    ['十二、工作目标', 'heading1: 十二、工作目标[heading]'],
    ['（一）工作目标', 'heading2: （一）工作目标[heading]'],
    ['(一)工作目标', 'heading2: (一)工作目标[heading]'],
    ['1.工作目标', 'heading3: 1.工作目标[heading]'],
    ['（1）工作目标', 'heading4: （1）工作目标[heading]'],
    ['一、提高认识。各单位要……。', 'heading1: 一、提高认识。[heading]+各单位要……。'],
    ['1.提高认识。各单位要落实。', 'heading3: 1.提高认识。[heading]+各单位要落实。'],
    ['一、提高认识。', 'heading1: 一、提高认识。[heading]'],
    [`一、${'长'.repeat(40)}。短句。`, `text: 一、${'长'.repeat(40)}。短句。`],
    [`一、${'长'.repeat(40)}。`, `text: 一、${'长'.repeat(40)}。`],
    ['（一）各单位的名单；', 'text: （一）各单位的名单；'],
    ['一、各单位要做到：', 'text: 一、各单位要做到：'],
    ['1.5万元以下的项目。', 'text: 1.5万元以下的项目。'],
    ['2024.5.1前报送', 'text: 2024.5.1前报送'],
    ['一季度的工作', 'text: 一季度的工作'],
    ['普通的一段。', 'text: 普通的一段。'],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  test('the short item that closes a list with a full stop is not a heading', () => {
    expect(read('（一）名单；', '（二）台账；', '（三）报告。', '（四）下一步。工作如下。')).toEqual([
      'text: （一）名单；',
      'text: （二）台账；',
      'text: （三）报告。',
      'heading2: （四）下一步。[heading]+工作如下。',
    ]);
  });
});

describe('items of one sentence each', () => {
  const long = `（二）${'长'.repeat(40)}。`;

  test('are plain beside one too long for a heading', () => {
    expect(read('（一）短的一句。', long, '一、另一部分', '（一）另一句。')).toEqual([
      'text: （一）短的一句。',
      `text: ${long}`,
      'heading1: 一、另一部分[heading]',
      'heading2: （一）另一句。[heading]',
    ]);
  });

  test('leave run-in headings beside them alone', () => {
    expect(read('（一）提高认识。各单位要落实。', long)).toEqual([
      'heading2: （一）提高认识。[heading]+各单位要落实。',
      `text: ${long}`,
    ]);
  });
});

describe('regulations', () => {
  test('articles show their number apart, with one full-width space after it', () => {
    expect(read('第一条 为了工作。', '第十一条　　负责。', '第二条适用。')).toEqual([
      'article: 第一条[ordinal]+　为了工作。',
      'article: 第十一条[ordinal]+　负责。',
      'article: 第二条[ordinal]+　适用。',
    ]);
  });

  test('items of articles are plain text', () => {
    expect(read('第一条　职责包括：', '（一）宣传', '1.会议')).toEqual([
      'article: 第一条[ordinal]+　职责包括：',
      'text: （一）宣传',
      'text: 1.会议',
    ]);
  });

  test.each([
    ['第二章　职　责', 'chapter: 第二章　职　责[heading]'],
    ['第二章  职责', 'chapter: 第二章　职责[heading]'],
    ['第一节 一般规定', 'section: 第一节　一般规定[heading]'],
    ['总  则', 'chapter: 总　则[heading]'],
    ['附则', 'chapter: 附则[heading]'],
    ['第二章规定的职责由各部门承担。', 'text: 第二章规定的职责由各部门承担。'],
    ['第三条规定的情形除外。', 'text: 第三条规定的情形除外。'],
    ['第三条第二款修改为：', 'text: 第三条第二款修改为：'],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });
});

describe('notes of who is responsible', () => {
  test('a closing note is set apart, with its inner brackets', () => {
    expect(read('加强督查。（责任单位：各市、县〔区〕）')).toEqual([
      'text: 加强督查。+（责任单位：各市、县〔区〕）[note]',
    ]);
    expect(read('一、加强督查（牵头单位：督查室；配合单位：各部门）')).toEqual([
      'heading1: 一、加强督查[heading]+（牵头单位：督查室；配合单位：各部门）[note]',
    ]);
  });

  test('other brackets are words like any other', () => {
    expect(read('加强督查（含暗访）')).toEqual(['text: 加强督查（含暗访）']);
    expect(read('按办法（责任单位：某局）执行。')).toEqual(['text: 按办法（责任单位：某局）执行。']);
  });
});

test('no line loses or gains a character but spaces', () => {
  const lines = ['一、目标。内容。', '第一条  内容', '（一）项；', '总　则', '内容。（责任单位：某局）'];
  const said = readLines(lines.map((text) => ({ text }))).map((paragraph) =>
    paragraph.inlines.map((one) => one.text).join(''),
  );
  expect(said.map((text) => text.replace(/\s/g, ''))).toEqual(lines.map((text) => text.replace(/\s/g, '')));
});
