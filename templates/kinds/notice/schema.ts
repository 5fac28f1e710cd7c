import { body } from '#schema/body';
import { envelope } from '#schema/envelope';

export const noticeSchema = envelope(
  'notice',
  '通知',
  { body: body('正文') },
  { help: '告知或部署事项，印发、转发文件' },
);
