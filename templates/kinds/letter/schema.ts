import { body } from '#schema/body';
import { envelope } from '#schema/envelope';
import { eitherHead } from '../shared/heads';

export const letterSchema = envelope(
  'letter',
  '函',
  { head: eitherHead, body: body('正文') },
  { help: '不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项' },
);
