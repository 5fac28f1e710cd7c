import { listTemplates } from '#data/repositories/templates';
import type { Store } from '#data/store/port';
import type { OfficeTemplate } from '#office/office-kind';

/** 本单位模板 in use, at hand for the engine. */
export interface TemplateShelf {
  readonly inUse: () => readonly OfficeTemplate[];
  /** Reads them anew. A store that does not answer leaves what was there. */
  readonly refresh: () => Promise<void>;
}

export async function openTemplateShelf(store: Store): Promise<TemplateShelf> {
  let current: readonly OfficeTemplate[] = [];
  const refresh = async (): Promise<void> => {
    const outcome = await store.browse(listTemplates);
    if (outcome.ok) current = outcome.value.map(({ kind, text, revision }) => ({ kind, text, revision }));
  };
  await refresh();
  return { inUse: () => current, refresh };
}
