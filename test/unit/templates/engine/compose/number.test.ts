import { expect, test } from 'vitest';
import { layOut, plainModel } from '../../../../support/plain-model';

test('six 签发人 stand two a line, first and second names each below one another (GB/T 9704—2012 7.2.6)', () => {
  const signers = ['陈立群', '欧阳建国', '王强', '上官文静', '刘洋', '何雪梅'];
  const head = { ...plainModel().head, signers };
  const lines =
    layOut(plainModel({ head })).laidOut.pages[0]?.lines.filter(({ element }) => element === '签发人') ?? [];
  expect(lines.map(({ text }) => text)).toEqual(['签发人：陈立群　欧阳建国', '王强　　上官文静', '刘洋　　何雪梅']);
  const [first, ...others] = lines.map(({ runs }) => runs.at(-1)?.x);
  for (const x of others) expect(x).toBeCloseTo(first ?? 0, 1);
});
