import { postOf } from '#kinds/shared/subject';
import type { CaseFacts } from '../records/case-facts';
import { readName, type ChainContext, type ChainDocument, type Subject } from './chain-document';

/** 送达回证: one for every order, decision and proposal; comes back signed and is filed with it. */
export const receipt: ChainDocument = {
  id: 'receipt',
  name: '送达回证',
  kind: 'service-receipt',
  subjects: (facts) => [...heldToAccount(facts), ...proposed(facts)],
  compose: (context) => {
    const served = context.cite(context.key);
    return {
      bare: true,
      issuers: issuersOf(context),
      title: `${issuersOf(context)?.[0] ?? ''}送达回证`,
      content: {
        matter: context.facts.title,
        documents: served === undefined ? undefined : [{ title: served.title, number: served.number, copies: 1 }],
        recipient: recipientOf(context),
      },
    };
  },
};

const heldToAccount = ({ accountable = [] }: CaseFacts): readonly Subject[] =>
  accountable.map(({ no, name, measures }) => {
    const alone = measures.length === 1 && measures[0]?.way === 'review';
    return { key: `${alone ? 'review-order' : 'accountability'}/${no}`, label: name };
  });

const proposed = ({ proposals = [] }: CaseFacts): readonly Subject[] =>
  proposals.map(({ no, addressee }) => ({ key: `proposal/${no}`, label: addressee }));

function recipientOf({ facts, key }: ChainContext): string | undefined {
  const { id, key: no } = readName(key);
  if (id === 'proposal') return facts.proposals?.find((one) => String(one.no) === no)?.addressee;
  const held = facts.accountable?.find((one) => String(one.no) === no);
  if (held === undefined) return undefined;
  return held.type === 'person' ? `${held.name}（${postOf(held)}）` : held.name;
}

/** Whoever issued what is served. */
const issuersOf = ({ facts, key }: ChainContext): readonly string[] | undefined =>
  facts.papers?.find(({ document }) => document === key)?.issuers ??
  (facts.organs.discipline === undefined ? undefined : [facts.organs.discipline]);
