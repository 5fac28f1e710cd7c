import { describe, expect, test } from 'vitest';
import { checkReferences } from '#engine/compose/attachment-references';
import type { Attachment } from '#engine/model/document';
import { plain, plainModel } from '../../../../support/plain-model';

const attachment: Attachment = {
  role: 'attachment',
  title: { text: '清单' },
  titleNotes: [],
  body: [plain('内容。')],
  orientation: 'portrait',
};

const told = (text: string, count: number) =>
  checkReferences(plainModel({ body: [plain(text)], attachments: Array<Attachment>(count).fill(attachment) }));

describe('attachments that the text speaks of', () => {
  test.each([
    ['任务分工（见附件3）。', 2, '“附件3”'],
    ['任务分工见附件。', 0, '“附件”'],
    ['任务分工详见附件十二。', 11, '“附件十二”'],
  ])('%s with %i of them is warned of', (text, count, named) => {
    const [warning] = told(text, count);
    expect(warning).toMatchObject({ code: 'attachment-missing', severity: 'warning' });
    expect(warning?.message).toContain(named);
  });

  test.each([
    ['任务分工（见附件3）。', 3],
    ['任务分工见附件。', 1],
    ['详见附件十二。', 12],
    ['请将附件材料一并报送。', 0],
  ])('%s with %i of them is not', (text, count) => {
    expect(told(text, count)).toEqual([]);
  });
});
