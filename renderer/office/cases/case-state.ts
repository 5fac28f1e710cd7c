import { create } from 'zustand';
import type { Json, JsonObject } from '#data/contract/types';
import type { CaseView } from '#data/contract/case-calls';
import type { InputProblem } from '#data/contract/types';
import { api } from '../../api/client';
import { complain } from '../../app/tell';
import type { FormBinding } from '../../forms/form-binding';
import { faultAt } from '../../forms/model/fault';
import { getAt, setAt } from '../../forms/model/path';
import { pruneFields } from '../../forms/model/prune';
import { dismissNotice, notify } from '../../state/notices';
import { strings } from '../../ui/strings';

interface CaseState {
  /** The case in the window, as it was read last; `undefined` for a new one or none. */
  readonly view: CaseView | undefined;
  /** The facts as the form has them; `undefined` while no case is open. */
  readonly facts: JsonObject | undefined;
  readonly edited: boolean;
  readonly problems: readonly InputProblem[];
}

const CLOSED: CaseState = { view: undefined, facts: undefined, edited: false, problems: [] };

export const useCase = create<CaseState>()(() => CLOSED);

export const closeCase = (): void => {
  useCase.setState(CLOSED);
};

export const beginCase = (): void => {
  useCase.setState({ ...CLOSED, facts: {} });
};

/** Reads a case, anew or for the first time; what was typed and not saved gives way. */
export async function openCase(id: string): Promise<void> {
  const reply = await api.openCase({ id });
  if (!reply.ok) return complain(reply.error);
  useCase.setState({ view: reply.value, facts: plain(reply.value.case.facts), edited: false, problems: [] });
}

/** Documents were made or issued meanwhile: the case is read anew, unless something is typed that is not saved. */
export function refreshCase(): void {
  const { view, edited } = useCase.getState();
  if (view !== undefined && !edited) void openCase(view.case.id);
}

/** What came over the wire is JSON. */
const plain = (facts: unknown): JsonObject => facts as JsonObject;

/** Saves what was typed; `true` once it is on the disk and every draft has followed. */
export async function saveFacts(by: string): Promise<{ readonly told: string } | undefined> {
  const { view, facts } = useCase.getState();
  if (facts === undefined) return undefined;
  const of = view === undefined ? {} : { id: view.case.id, base: view.case.revision };
  const reply = await api.saveCase({ ...of, facts: pruneFields(facts), by });
  if (!reply.ok) {
    complain(reply.error);
    return undefined;
  }
  if (reply.value.status === 'problems') {
    useCase.setState({ problems: reply.value.problems });
    return undefined;
  }
  await openCase(reply.value.id);
  return { told: reply.value.told };
}

const put = (path: string, value: Json | undefined): void => {
  useCase.setState(({ facts }) => ({ facts: setAt(facts ?? {}, path, value) as JsonObject, edited: true }));
};

/** The form over the facts of the case in the window. */
export const caseForm: FormBinding = {
  useInput: (pick) => useCase(({ facts }) => pick(facts)),
  input: () => useCase.getState().facts,
  set: put,
  type: put,
  edit(path, value, told) {
    const before = getAt(useCase.getState().facts, path);
    put(path, value);
    const id = notify({
      tone: 'done',
      text: told,
      actions: [
        {
          label: strings.undo,
          run: () => {
            put(path, before);
            dismissNotice(id);
          },
        },
      ],
    });
  },
  useFault: (path, whole) =>
    useCase(({ problems }) =>
      faultAt(
        problems.map((one) => ({ ...one, severity: 'error' })),
        path,
        whole,
      ),
    ),
};
