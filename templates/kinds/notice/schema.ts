import { body } from '#schema/body';
import { envelope } from '#schema/envelope';
import { eitherHead } from '../shared/heads';

export const noticeSchema = envelope(
  'notice',
  '通知',
  { head: eitherHead, body: body('正文') },
  { help: '告知或部署事项，印发、转发文件' },
);
