import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from '../e2e/harness/launch';
import { openStranger } from './stranger';
import { CALL_NAMES } from '#data/contract/contract';
import type { Reply } from '#data/contract/reply';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

/** Calls the bridge with any argument at all, as a page taken over would. */
const call = (name: string, argument?: unknown): Promise<Reply<unknown>> =>
  running.page.evaluate(
    ([name, argument]) => {
      const bridge = window.zhiwen as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      return bridge[name]?.(argument) as Promise<Reply<unknown>>;
    },
    [name, argument] as const,
  );

const KEEP = { daily: 7, weekly: 4, monthly: 12 };

const refusal = (code: string) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/\p{Script=Han}/u) as string },
});

test('the window has the calls of the contract, and nothing else', async () => {
  const names = await running.page.evaluate(() => Object.keys(window.zhiwen));
  expect(names.sort()).toEqual([...CALL_NAMES, 'on'].sort());
});

test('the bridge cannot be changed by the page', async () => {
  const changed = await running.page.evaluate(() => {
    try {
      Object.assign(window.zhiwen, { kinds: () => 'mine' });
    } catch {
      return 'refused';
    }
    return 'changed';
  });
  expect(changed).toBe('refused');
});

test('a right call is answered', async () => {
  expect(await call('appInfo')).toMatchObject({ ok: true, value: { name: '制文' } });
});

test.each([
  ['schema', undefined],
  ['schema', { kind: 7 }],
  ['schema', { kind: '../../secret' }],
  ['schema', { kind: 'notice', more: true }],
  ['sample', { kind: 'notice', name: '' }],
  ['preview', { revision: -1, base: 0, input: { kind: 'notice' } }],
  ['preview', { revision: 1, base: 0, input: 'notice' }],
  ['preview', { revision: 1, base: 0, input: { title: '没有文种' } }],
  ['exportFiles', { input: { kind: 'notice' }, formats: ['exe'] }],
  ['exportFiles', { input: { kind: 'notice' }, formats: [] }],
  ['exportFiles', { input: { kind: 'notice' }, formats: ['pdf', 'pdf'] }],
  ['addPicture', { path: '/etc/passwd' }],
  ['addPicture', { bytes: 'GIF89a' }],
  ['addPicture', { bytes: new Uint8Array() }],
  ['checkFile', { token: '/etc/passwd' }],
  ['checkFile', { path: '/etc/passwd' }],
  ['showInFolder', { token: '/etc/passwd' }],
  ['saveInput', { input: { kind: 'notice' }, token: '/etc/passwd' }],
  ['saveInput', { input: { kind: 'notice' }, path: '/tmp/x.json' }],
  ['setTheme', { choice: 'pink' }],
  ['preview', { revision: 1, base: 0, input: { kind: 'notice' }, draft: '../1' }],
  ['listDrafts', { state: 'issued' }],
  ['listDrafts', { state: 'open', words: '字'.repeat(101) }],
  ['openDraft', { id: '../../store' }],
  ['saveDraft', { input: { title: '没有文种' } }],
  ['saveDraft', { input: { kind: 'notice' }, draft: { id: 'x', revision: 1 } }],
  ['saveDraft', { input: { kind: 'notice' }, by: '别人' }],
  ['duplicateDraft', { id: 7 }],
  ['trashDraft', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d' }],
  ['purgeDraft', {}],
  ['listRevisions', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d/../x' }],
  ['readRevision', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d', revision: '1/../../store' }],
  ['restoreRevision', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d', revision: 1 }],
  ['recoverDraft', { path: '/etc' }],
  ['takeStoreNotices', 1],
  ['readyToClose', {}],
  ['documentState', { name: '字'.repeat(201), edited: false, draft: null }],
  ['documentState', { name: '', edited: false, draft: '../session' }],
  ['issue', { input: { kind: 'notice' }, by: ' ' }],
  ['issue', { input: { kind: 'notice' }, by: '王秘书', folder: '/tmp' }],
  ['offerNumber', { code: '', year: 2024 }],
  ['listSeries', { folder: '/tmp' }],
  ['listRegister', { code: '云政发', year: 2024, from: 0 }],
  ['exportRegister', { code: '云政发', year: 2024, format: 'exe' }],
  ['reserveNumber', { code: '云政发', year: 2024, purpose: '', by: '王秘书' }],
  ['endNumber', { code: '云政发', year: 2024, serial: 1, how: 'forgotten', reason: '误', by: '王秘书' }],
  ['startSeries', { code: '云政发', year: 2024, next: 100_000, reason: '误', by: '王秘书' }],
  ['issuedDocument', { document: '../../secret' }],
  ['copyIssued', { document: '2024/云政发/7', folder: '/tmp' }],
  ['issuedInput', { document: '2024/云政发/../../7' }],
  ['searchDocuments', { query: '字'.repeat(201), skip: 0, limit: 20 }],
  ['searchDocuments', { query: '', skip: 0, limit: 1_000 }],
  ['draftLife', { id: '../../store' }],
  ['takeStep', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d', base: 1, step: 'signed', by: ' ' }],
  ['takeStep', { id: '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d', base: 1, step: 'issued', by: '王' }],
  ['setWorkflow', { direct: 'nobody' }],
  ['exportDraftSheet', { id: 7 }],
  ['beginFurther', { document: '2024/云政发/7', relation: 'cancels' }],
  ['saveBackupPlan', { folder: '/etc', when: 'daily', atExit: true, encrypted: false, keep: KEEP }],
  ['saveBackupPlan', { when: 'hourly', atExit: true, encrypted: false, keep: KEEP }],
  ['setBackupPassphrase', { passphrase: '', lasting: false }],
  ['backupNow', { folder: '/tmp' }],
  ['drillBackup', { backup: '/etc/passwd' }],
  ['restoreBackup', { backup: '/etc/passwd', consent: '替换现有数据' }],
  ['restoreBackup', { backup: 'a'.repeat(32), consent: '替换' }],
  ['answerExitBackup', { answer: 'never' }],
  ['listArchive', { state: 'all', from: 0, count: 100_000 }],
  ['archiveFacts', { document: '../../secret' }],
  ['archiveSettings', { folder: '/tmp' }],
  ['setArchiveSettings', { fonds: 'Z1/../..', category: 'WS' }],
  ['archiveDocuments', { documents: [], by: '王秘书' }],
  ['pickScan', { path: '/etc/passwd' }],
  ['attachScan', { document: '2024/云政发/7', token: '/etc/passwd', by: '王秘书' }],
  ['exportCatalogue', { format: 'exe' }],
  ['exportHandOver', { to: '/tmp' }],
  ['exportStamp', { document: '2024/云政发/7', folder: '/tmp' }],
  ['verifyArchive', { folder: '/tmp' }],
  ['cancelVerifying', 1],
  ['saveDirectory', { directory: { units: [{ name: '' }], people: [], groups: [], seals: [], series: [] }, base: 'x' }],
  ['directory', { path: '/etc' }],
  ['listPhrases', { query: 1 }],
  ['addPhrase', { sort: 'citation', name: '' }],
  ['removePhrase', { id: '../ledger' }],
  ['importDirectory', { path: '/etc/passwd' }],
  ['exportDirectory', { path: '/tmp/x.xlsx' }],
  ['listTemplate', { kind: 'notice', path: '../../x' }],
  ['readListFile', { kind: 'notice', path: 'content.problems', file: '/etc/passwd' }],
  ['duties', { year: '../2026' }],
  ['importDuties', { year: 2026, by: '王秘书', file: '/etc/passwd' }],
  ['exportDuties', { year: 2026, what: 'template' }],
  ['dutyInput', { year: 2026, unit: '' }],
  ['dutyYears', {}],
  ['saveRejectedRows', { to: '/tmp/x.xlsx' }],
  ['person', 'root'],
  ['kinds', { anything: 1 }],
])('%s refuses %j', async (name, argument) => {
  expect(await call(name, argument)).toEqual(refusal('bad-argument'));
});

test.each([
  ['a date', 'new Date(0)'],
  ['a map', 'new Map()'],
  ['a cycle', '(() => { const o = {}; o.o = o; return o; })()'],
  ['an endless number', 'Infinity'],
  ['a hundred levels', 'JSON.parse("[".repeat(100) + "]".repeat(100))'],
])('an input that holds %s is refused', async (_what, expression) => {
  const reply = await running.app.evaluate(
    ({ BrowserWindow }, expression) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `zhiwen.preview({ revision: 1, base: 0, input: { kind: 'notice', title: ${expression} } })`,
      ) as Promise<unknown>,
    expression,
  );
  expect(reply).toEqual(refusal('bad-argument'));
});

test('a token that the app did not hand out opens nothing', async () => {
  const token = 'a'.repeat(32);
  expect(await call('showInFolder', { token })).toEqual(refusal('unknown-file'));
  expect(await call('checkFile', { token })).toEqual(refusal('unknown-file'));
  expect(await call('saveInput', { input: { kind: 'notice' }, token })).toEqual(refusal('unknown-file'));
});

test('a draft that is not there is no draft, and says so', async () => {
  const id = '6f0c1e1e-3f3c-4d5c-9c53-0a4f6a7b8c9d';
  for (const name of ['openDraft', 'duplicateDraft', 'purgeDraft'])
    expect(await call(name, { id })).toEqual(refusal('not-possible'));
  expect(await call('saveDraft', { input: { kind: 'notice' }, draft: { id, revision: 1 } })).toEqual(
    refusal('not-possible'),
  );
});

test('a channel that is not in the contract has no handler', async () => {
  const stranger = await openStranger(running.app, 'data:text/html,');
  await expect(stranger.invoke('zhiwen:nothing')).rejects.toThrow(/No handler registered/);
  await stranger.close();
});

test('another window is refused, even on a page of the app', async () => {
  const stranger = await openStranger(running.app, 'app://zhiwen/index.html');
  expect(await stranger.invoke('zhiwen:appInfo')).toEqual(refusal('refused'));
  await stranger.close();
});

test('the window itself is refused once it shows a foreign page', async () => {
  const other = await launchApp();
  await other.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>foreign</title>'),
  );
  // Playwright hears of the new page a moment later than Electron.
  await other.page.waitForURL(/^data:/);
  expect(await other.page.evaluate(() => window.zhiwen.appInfo())).toEqual(refusal('refused'));
  await other.close();
});
