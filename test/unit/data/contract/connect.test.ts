import { expect, test, vi } from 'vitest';

import type { ZhiwenBridge } from '#data/contract/api';
import { connect } from '#data/contract/connect';
import { fail, succeed } from '#data/contract/reply';
import { pagePatcher } from '#electron/workers/patch-pages';
import type { LaidOut, Page } from '#engine/pages/page';
import { mm } from '#engine/units';

const page = (number: number, color: string): Page => ({
  number,
  numbered: true,
  width: mm(210),
  height: mm(297),
  lines: [],
  rules: [{ element: '版头分隔线', x1: mm(0), y1: mm(0), x2: mm(1), y2: mm(0), width: mm(1), color }],
  images: [],
});

const document = (...colors: readonly string[]): LaidOut => ({
  profile: 'gbt33476',
  pages: colors.map((color, index) => page(index + 1, color)),
  diagnostics: [],
});

/** A bridge whose main process lays out what the map says for each revision. */
function bridgeTo(documents: Readonly<Record<number, LaidOut>>) {
  const patch = pagePatcher();
  const preview = vi.fn<ZhiwenBridge['preview']>(({ revision, base }) => {
    const laidOut = documents[revision];
    if (laidOut === undefined) return Promise.resolve(succeed({ status: 'superseded' as const, revision }));
    const done = { status: 'done' as const, revision, problems: [], patch: patch(revision, base, laidOut) };
    return Promise.resolve(succeed(structuredClone(done)));
  });
  return { preview } as unknown as ZhiwenBridge & { readonly preview: typeof preview };
}

const input = { kind: 'notice' };

async function pagesOf(api: ReturnType<typeof connect>, revision: number): Promise<readonly Page[]> {
  const reply = await api.preview({ revision, input });
  if (!reply.ok || reply.value.status !== 'done') throw new Error('no pages');
  return reply.value.laidOut?.pages ?? [];
}

test('pages arrive whole', async () => {
  const api = connect(bridgeTo({ 1: document('red', 'black') }));
  expect(await pagesOf(api, 1)).toEqual(document('red', 'black').pages);
});

test('a page that did not change is the same object as before', async () => {
  const bridge = bridgeTo({ 1: document('red', 'black'), 2: document('red', 'blue', 'green') });
  const api = connect(bridge);
  const before = await pagesOf(api, 1);
  const after = await pagesOf(api, 2);
  expect(after).toEqual(document('red', 'blue', 'green').pages);
  expect(after[0]).toBe(before[0]);
  expect(bridge.preview).toHaveBeenLastCalledWith({ revision: 2, base: 1, input });
});

test('a window that was loaded anew gets every page', async () => {
  const bridge = bridgeTo({ 1: document('red'), 2: document('red') });
  await pagesOf(connect(bridge), 1);
  expect(await pagesOf(connect(bridge), 2)).toEqual(document('red').pages);
});

test('two questions under way at once both get whole pages', async () => {
  const api = connect(
    bridgeTo({ 1: document('red'), 2: document('red', 'blue'), 3: document('red', 'blue', 'green') }),
  );
  await pagesOf(api, 1);
  const [second, third] = await Promise.all([pagesOf(api, 2), pagesOf(api, 3)]);
  expect(second).toEqual(document('red', 'blue').pages);
  expect(third).toEqual(document('red', 'blue', 'green').pages);
});

test('a superseded answer and an error pass through', async () => {
  const api = connect(bridgeTo({}));
  expect(await api.preview({ revision: 9, input })).toEqual(succeed({ status: 'superseded', revision: 9 }));
  const broken = connect({ preview: () => Promise.resolve(fail('engine-stopped', '停了')) } as unknown as ZhiwenBridge);
  expect(await broken.preview({ revision: 1, input })).toEqual(fail('engine-stopped', '停了'));
});
