import type { Step } from '#data/records/people';
import { takeStep } from '#data/repositories/drafts';
import { standingOf } from '#data/repositories/life';
import { STANDING_NAMES, STEP_NAMES } from '#data/repositories/life-names';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { askedPerson } from '../register/asked';
import { namedDraft } from './asked';

const STEPS = Object.keys(STEP_NAMES) as readonly Step['step'][];

/** 送核稿、核稿、会签、签发、复核、退回 of a draft as it is now. */
export const step: Run = async (invocation, io) => {
  const asked = invocation.value('step');
  const kind = STEPS.find((one) => one === asked || STEP_NAMES[one] === asked);
  if (kind === undefined) {
    const message = `必须写明是哪个环节：${Object.values(STEP_NAMES).join('、')}`;
    return refuse(io, { code: 'missing-option', path: '--step', title: '环节', message });
  }
  const opinion = invocation.value('opinion')?.trim() ?? '';
  const said = opinion === '' ? {} : { opinion };
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (unit) => {
        const { id, revision } = await namedDraft(unit, invocation.operands[1] ?? '');
        return takeStep(unit, { id, base: revision }, { step: kind, by: askedPerson(invocation), ...said });
      }),
    tell: (draft) => {
      const { id, title, steps } = draft;
      const standing = standingOf(draft);
      if (invocation.has('json')) io.out(`${JSON.stringify({ id, title, standing, steps }, null, 2)}\n`);
      else io.out(`已记入${STEP_NAMES[kind]}：${title}（${STANDING_NAMES[standing]}）\n`);
      return 0;
    },
  });
};
