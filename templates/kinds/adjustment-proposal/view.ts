import { chineseNumber, joinSources, phrase, sentence } from '../wording';
import { formatLimit } from '../shared/limit';
import { personName, postOf } from '../shared/subject';
import { letterMark } from '../shared/views';
import type { AdjustmentProposalInput } from './schema';

type Person = NonNullable<AdjustmentProposalInput['content']['persons']>[number];

const PROPOSED: Readonly<Record<Person['suggestion'], string>> = {
  停职检查: '责令停职检查',
  调整职务: '调整其职务',
  责令辞职: '责令辞去现任领导职务',
  免职: '免去其现任职务',
  降职: '予以降职',
};

/** The proposal in phrases: leading groups and persons, each numbered where there is more than one. */
export function proposalView(input: AdjustmentProposalInput) {
  const { content, head } = input;
  const { units = [], persons = [] } = content;
  const ordinal = (index: number, all: readonly unknown[]): string =>
    all.length > 1 ? `（${chineseNumber(index + 1)}）` : '';
  const both = units.length > 0 && persons.length > 0;
  return {
    ...(head?.format === 'document' ? {} : letterMark(input)),
    问题来源: content.source,
    依据: joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    我方: content.self,
    单位: units.map((unit, index) => ({
      文字: `${ordinal(index, units)}${unit.name}。${sentence(unit.problem)}建议${phrase(unit.suggestion ?? '调整领导班子')}。`,
      字段: `content.units[${index}]`,
    })),
    人员: persons.map((person, index) => ({
      文字: `${ordinal(index, persons)}${personName(person)}，${postOf(person)}。${personText(person)}`,
      字段: `content.persons[${index}]`,
    })),
    单位标题: both ? '一、对领导班子的调整建议' : '一、调整建议',
    人员标题: both ? '二、对有关人员的组织处理建议' : '一、组织处理建议',
    办理序号: both ? '三' : '二',
    反馈期限: content.reply === undefined ? '及时' : `${formatLimit(content.reply, '本函')}`,
    联系方式: content.contact ?? '',
  };
}

function personText({ problem, responsibility, suggestion, note }: Person): string {
  const facts = [problem, responsibility].map((text) => phrase(text ?? '')).filter(Boolean);
  return `${facts.join('，')}。建议${PROPOSED[suggestion]}${note === undefined ? '' : `，${phrase(note)}`}。`;
}
