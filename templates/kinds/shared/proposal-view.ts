import { chineseNumber, joinSources, phrase, sentence } from '../wording';
import { formatLimit } from './limit';
import { citeDated } from './reference';
import type { ProposalInput, ProposalWords } from './proposal-schema';

/** A proposal in phrases; `words` says which of the two it is. */
export const proposalView =
  (words: ProposalWords) =>
  ({ content }: ProposalInput) => {
    const document = `本${words.name}书`;
    return {
      建议名称: words.name,
      前文: content.follows ? `针对${citeDated(content.follows)}通报的问题，${content.self}开展了监督检查。` : '',
      监督情况: content.circumstances,
      依据: joinSources(content.basis),
      批准程序: phrase(content.approval ?? ''),
      对方: content.receiver,
      我方: content.self,
      主要问题: content.problems.map((problem, index) => ({
        序号: chineseNumber(index + 1),
        概括: phrase(problem.title),
        情况: sentence(problem.facts),
      })),
      产生原因: sentence(content.causes),
      整改建议: content.suggestions.map((suggestion, index) => ({
        序号: chineseNumber(index + 1),
        概括: phrase(suggestion.title),
        要求: sentence(suggestion.detail),
      })),
      整改期限: formatLimit(content.rectifyWithin, document),
      反馈期限: formatLimit(content.replyWithin, document),
      异议期: content.objectionDays === undefined ? '' : String(content.objectionDays),
      不采纳后果: content.consequence === undefined ? '' : sentence(content.consequence),
      联系方式: content.contact ?? '',
    };
  };
