import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocx } from '#engine/check/check-file';
import type { ClauseResult } from '#engine/check/clause';
import { takeDocxApart } from '#engine/check/docx/take-apart';
import { readDocx } from '#engine/readers/docx/read-docx';
import { renderDocx } from '#electron/services/produce';
import { failing, stateOf } from './checked';
import { editDocx, inStyle, inTurn, withoutControls, type DocxEdit } from './edit-docx';
import { engine, prepareInput } from './produce-sample';
import { proves } from './proves';

/** The rule that a change of the file breaks, and those that go with it of necessity. */
export type DocxCase = readonly [id: string, how: string, edit: DocxEdit, others?: readonly string[]];

/** Where lines end Word decides; a file can only be wrong in switching the rules off. */
const ONLY_WHEN_WRONG: ReadonlySet<string> = new Set(['line-start', 'line-end']);

/** 成文日期 without the space that Word sets beside digits, which would move its beginning. */
const soundDate = inStyle('成文日期', '<w:spacing', '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing');

function check(bytes: Uint8Array): readonly ClauseResult[] {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.message);
  return checkDocx(takeDocxApart(read.file));
}

/**
 * Each change of the file breaks its rule, those that go with it of necessity, and no other. The rules look at how
 * the file is set, so it has no content controls; `first` makes of it one that we do not write.
 */
export function describeBreakingDocx(
  name: string,
  input: unknown,
  cases: readonly DocxCase[],
  first: DocxEdit = inTurn(),
): void {
  describe(name, () => {
    let sound: Uint8Array;
    beforeAll(async () => {
      sound = editDocx(await renderDocx(prepareInput(input), engine), inTurn(withoutControls, soundDate, first));
    });

    it('holds as it is, rule by rule', () => {
      const results = check(sound);
      expect(failing(results)).toEqual([]);
      const measured = cases.filter(([id]) => !ONLY_WHEN_WRONG.has(id));
      expect(measured.map(([id]) => `${id} ${stateOf(results, id)}`)).toEqual(measured.map(([id]) => `${id} holds`));
    });

    it.each(cases.map(([id, how, edit, others = []]) => ({ id, how, edit, others })))(
      '$id fails by $how',
      ({ id, edit, others }) => {
        const broken = [...failing(check(editDocx(sound, edit)))].sort().join(' ');
        expect(broken, broken).toBe([id, ...others].sort().join(' '));
        proves(id, 'docx');
      },
    );
  });
}
