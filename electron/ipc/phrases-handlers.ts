import type { Handlers } from './dispatch';
import type { phrasesCalls } from '#data/contract/phrases-calls';
import type { OwnPhrase } from '#data/records/phrases';
import { addPhrase, findOwnPhrases, removePhrase } from '#data/repositories/phrases';
import type { Outcome } from '#data/store/port';
import type { OfficePorts } from '#electron/desktop/office/ports';
import { replyOf } from '#electron/desktop/store-reply';
import { phraseRows, rowOf } from '#electron/services/phrases';

/** The body of every call about 法规依据 and phrases. */
export const phrasesHandlers = ({ store }: Pick<OfficePorts, 'store'>): Pick<Handlers, keyof typeof phrasesCalls> => ({
  listPhrases: async ({ query }) =>
    replyOf(mapped(await store.browse(findOwnPhrases), (own) => phraseRows(own, query))),
  addPhrase: async (added) => replyOf(mapped(await store.write((unit) => addPhrase(unit, added)), ownRow)),
  removePhrase: async ({ id }) => replyOf(mapped(await store.write((unit) => removePhrase(unit, id)), ownRow)),
});

const ownRow = (phrase: OwnPhrase) => rowOf(phrase, true);

const mapped = <T, R>(outcome: Outcome<T>, change: (value: T) => R): Outcome<R> =>
  outcome.ok ? { ...outcome, value: change(outcome.value) } : outcome;
