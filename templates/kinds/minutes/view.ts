import type { DocumentInput } from '#schema/envelope';
import { joinGroups } from '../wording';
import type { ViewFields } from '../kind';
import type { MinutesInput } from './schema';

/** Who was there, and the mark; minutes are not signed by the organ unless that is asked for. */
export function minutesView(input: DocumentInput): ViewFields {
  const { content, closing } = input as MinutesInput;
  const signatures = closing?.signatures ?? [];
  return {
    出席: joinGroups(content.present),
    请假: joinGroups(content.absent ?? []),
    列席: joinGroups(content.observers ?? []),
    发文机关署名: signatures.map((name, index) => ({ 名称: name, 字段: `closing.signatures[${index}]` })),
  };
}
