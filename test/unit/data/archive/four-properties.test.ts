import { expect, test } from 'vitest';
import { checkProperties } from '#data/archive/four-properties';

test('says of nothing that was not tested that it passed', () => {
  const checks = checkProperties({ findings: [], holdings: [], files: 0 });
  const resultOf = (item: string) => checks.find((one) => one.item.includes(item))?.result;
  expect(['病毒', '电子签名', '介质', '纸质件'].map(resultOf)).toEqual(Array(4).fill('未检测'));
  expect(checks.filter(({ result }) => result === '不通过')).toEqual([]);
});

test('a missing file fails completeness and names it', () => {
  const findings = [{ code: 'missing', where: 'a.pdf', message: '“a.pdf”不见了' }] as const;
  const failed = checkProperties({ findings, holdings: [], files: 0 }).filter(({ result }) => result === '不通过');
  expect(failed).toMatchObject([{ property: '完整性', detail: '1 处：“a.pdf”不见了' }]);
});
