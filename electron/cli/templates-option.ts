import { listTemplates } from '#data/repositories/templates';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { OfficeTemplate } from '#office/office-kind';
import type { Invocation } from './command';
import type { Problem } from './problem';
import { storeFailure } from './store-failure';

export type ReadTemplates =
  | { readonly ok: true; readonly asked: { readonly templates?: readonly OfficeTemplate[] } }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `--data` of commands that make documents: the office's own templates stand in for ours; ours where it is not given. */
export async function readTemplatesOption(invocation: Invocation): Promise<ReadTemplates> {
  const folder = invocation.value('data');
  if (folder === undefined) return { ok: true, asked: {} };
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const outcome = opened.ok ? await opened.value.read(listTemplates) : opened;
  if (!outcome.ok) return { ok: false, problems: [storeFailure(outcome.failure).problem] };
  const templates = outcome.value.map(({ kind, text, revision }) => ({ kind, text, revision }));
  return { ok: true, asked: { templates } };
}
