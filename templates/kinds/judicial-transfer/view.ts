import { chineseNumber, joinSources, phrase, sentence } from '../wording';
import { formatLimit } from '../shared/limit';
import { materialsView } from '../shared/materials';
import { postOf } from '../shared/subject';
import { letterMark } from '../shared/views';
import type { JudicialTransferInput } from './schema';

/** The letter in phrases, and the list of what goes with it. Suspects are named without 同志. */
export function transferView(input: JudicialTransferInput) {
  const { content, head } = input;
  const { suspects } = content;
  return {
    ...(head?.format === 'document' ? {} : letterMark(input)),
    ...materialsView(content.materials),
    问题来源: content.source,
    涉嫌人员: suspects.map((suspect, index) => ({
      文字: [
        suspects.length > 1 ? `（${chineseNumber(index + 1)}）` : '',
        [suspect.name, phrase(suspect.profile ?? ''), postOf(suspect)].filter(Boolean).join('，'),
        `。${sentence(suspect.facts)}其行为涉嫌${phrase(suspect.offence)}。`,
      ].join(''),
      字段: `content.suspects[${index}]`,
    })),
    人数:
      suspects.length === 1
        ? (suspects[0]?.name ?? '')
        : `${suspects.map(({ name }) => name).join('、')}等${suspects.length}人`,
    已采取措施: content.measures === undefined ? '' : sentence(content.measures),
    依据: joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    我方: content.self,
    反馈期限: content.reply === undefined ? '及时' : formatLimit(content.reply, '本函'),
    联系方式: content.contact ?? '',
  };
}
