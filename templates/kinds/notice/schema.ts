import { body } from '#schema/body';
import { envelope } from '#schema/envelope';

export const noticeSchema = envelope('notice', '通知', { body: body('正文') });
