import type { ZhiwenApi, ZhiwenBridge } from './api';
import { succeed } from './reply';
import type { PagesPatch } from './types';
import type { LaidOut, Page } from '#engine/pages/page';

interface Held {
  readonly revision: number;
  readonly pages: readonly Page[];
}

/**
 * Makes the renderer's API of the preload bridge. Only changed pages cross the process boundary, as JSON text; here
 * they are put together with the pages already held.
 */
export function connect(bridge: ZhiwenBridge): ZhiwenApi {
  let held: Held = { revision: 0, pages: [] };

  const preview: ZhiwenApi['preview'] = async (argument) => {
    const before = held;
    const reply = await bridge.preview({ ...argument, base: before.revision });
    if (!reply.ok) return reply;
    if (reply.value.status === 'superseded') return succeed(reply.value);
    const { patch, ...rest } = reply.value;
    if (patch === undefined) return succeed(rest);
    const laidOut = applyPatch(before, patch);
    if (rest.revision > held.revision) held = { revision: rest.revision, pages: laidOut.pages };
    return succeed({ ...rest, laidOut });
  };

  return { ...bridge, preview };
}

/** Whole pages of a patch and of the pages it builds on. */
function applyPatch(held: Held, { profile, base, pages, diagnostics }: PagesPatch): LaidOut {
  const known = base === held.revision ? held.pages : [];
  return { profile, diagnostics, pages: pages.map((text, index) => (text === null ? keep(known, index) : read(text))) };
}

function keep(known: readonly Page[], index: number): Page {
  const page = known[index];
  if (page === undefined) throw new Error(`page ${index + 1} of the preview was never sent`);
  return page;
}

const read = (text: string): Page => JSON.parse(text) as Page;
