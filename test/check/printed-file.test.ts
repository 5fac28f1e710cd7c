import { expect, it } from 'vitest';
import { checkPdf } from '#engine/check/check-file';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import { failing, stateOf } from '../support/checked';
import { pdfOf, prepareInput } from '../support/produce-sample';
import { proves } from '../support/proves';
import { readPdf } from '../support/read-pdf';

const input = {
  kind: 'notice',
  head: { issuers: ['云江市应急管理局'], number: { code: '云应急发', year: 2024, serial: 7 } },
  title: '关于做好安全生产工作的通知',
  addressees: ['各县区应急管理局'],
  body: '现将有关事项通知如下。',
  closing: { date: '2024-03-05' },
};

/** The file with every word in its uncompressed parts put for another of the same length. */
function reworded(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  if (!source.includes(from) || from.length !== to.length) throw new Error(`nothing to change: ${from}`);
  return new Uint8Array(Buffer.from(source.replaceAll(from, to), 'latin1'));
}

const check = async (bytes: Uint8Array) => checkPdf(takePdfApart(await readPdf(bytes)));

/** What no page shows: [rule, how it is broken, what the file says, what it says then]. */
const CASES = [
  ['fonts-embedded', 'descriptors that lead to no font', '/FontFile', '/NoneFile'],
  ['file-title', 'no title in the properties', '/Title ', '/Titel '],
] as const;

it.each(CASES)('%s fails by %s', async (id, _how, from, to) => {
  const sound = await pdfOf(prepareInput(input));
  expect(stateOf(await check(sound), id)).toBe('holds');
  expect(failing(await check(reworded(sound, from, to)))).toEqual([id]);
  proves(id, 'pdf');
});
