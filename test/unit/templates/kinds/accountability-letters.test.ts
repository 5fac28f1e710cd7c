import { describe, expect, test } from 'vitest';
import { boundModel } from '../../../support/bound';
import { linesOf, refused, remarks, sampleOf, withContent } from '../../../support/sample-change';

const text = (input: unknown): string => linesOf(input).join('\n');

const numbered = (issuer: string) => ({ head: { issuers: [issuer], number: { code: '某', year: 2024, serial: 1 } } });

describe('问责通报', () => {
  const [several, single] = [sampleOf('accountability-circular'), sampleOf('accountability-circular', 1)];
  const { cases } = several['content'] as { readonly cases: readonly object[] };

  test('counts its cases, and numbers them', () => {
    expect(linesOf(several)[0]).toMatch(/，经市委同意，现将3起典型问题通报如下。$/u);
    const two = withContent(several, { cases: cases.slice(1) }, { title: '关于两起典型问题的通报' });
    expect(text(two)).toContain('现将2起典型问题通报如下。');
    expect(remarks(two)).toEqual([]);
  });

  test('of one case tells facts and measures apart, and numbering closes up', () => {
    const headings = linesOf(single).filter((line) => /^[一二三四]、/u.test(line));
    expect(headings).toEqual(['一、主要事实', '二、处理情况', '三、工作要求']);
    const bare = linesOf(withContent(several, { lessons: undefined })).filter((line) => /^[一二三四]、/u.test(line));
    expect(bare).toEqual(['一、典型问题', '二、工作要求']);
  });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['warning title-count-differs title', {}, { title: '关于四起典型问题的通报' }],
    ['warning subject-not-named content.cases', { cases: cases.map((one) => ({ ...one, subjects: ['王五'] })) }],
    ['warning approval-missing content.approval', { approval: undefined }],
    ['warning organisation-department-missing imprint.copyTo', {}, { imprint: { copyTo: ['市委办公室'] } }],
  ])('warns: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(several, content, envelope))).toEqual([wanted]);
  });
});

describe('组织处理建议函', () => {
  const [group, persons] = [sampleOf('adjustment-proposal'), sampleOf('adjustment-proposal', 1)];

  test('proposes for leading groups and for persons, each in its own part', () => {
    expect(text(group)).toContain('建议调整充实领导班子，配强分管危险化学品监管工作的负责同志。');
    expect(text(group)).toContain('（二）罗伟同志，东岭区应急管理局危险化学品监督管理科科长。');
    expect(linesOf(persons).filter((line) => /^[一二三]、/u.test(line))).toEqual([
      '一、组织处理建议',
      '二、办理和反馈',
    ]);
  });

  test('proposes something', () => {
    expect(refused(withContent(persons, { persons: undefined }))).toEqual(['nothing-proposed content']);
  });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['warning addressee-without-authority addressees', {}, { addressees: ['青峰县应急管理局'] }],
    ['warning deadline-before-date content.reply.date', { reply: { date: '2024-08-01' } }],
  ])('warns: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(persons, content, envelope))).toEqual([wanted]);
  });
});

describe('政务处分决定（党纪处分决定）', () => {
  const [sanction, discipline] = [sampleOf('sanction-decision'), sampleOf('sanction-decision', 1)];

  test('tells where and by when to turn, by law and by the regulations of the Party', () => {
    expect(text(sanction)).toContain(
      '如不服本决定，可以自收到本决定之日起1个月内向云江市监察委员会申请复审；对复审决定仍不服的，可以自收到复审决定之日起1个月内向省监察委员会申请复核。复审、复核期间，不停止本决定的执行。',
    );
    expect(text(discipline)).toContain('向中共云江市纪律检查委员会提出申诉。申诉期间，不停止本决定的执行。');
  });

  test('says what the law asks: person, facts and evidence, kind and basis, when it counts', () => {
    expect(linesOf(sanction)[0]).toMatch(
      /^罗伟，男，1982年9月出生，.*现任东岭区应急管理局危险化学品监督管理科科长。$/u,
    );
    expect(text(sanction)).toContain('证据证实，足以认定。');
    expect(text(sanction)).toContain('决定给予罗伟政务记过处分，处分期为12个月。\n本决定自作出之日起生效。');
    expect(text(sanction)).not.toContain('罗伟同志');
  });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['warning remedy-missing content.remedy', { remedy: undefined }],
    ['warning upper-organ-missing content.remedy.upper', { remedy: { to: '云江市监察委员会' } }],
    ['warning evidence-missing content.evidence', { evidence: undefined }],
    ['warning announcement-missing content.announcement', { announcement: undefined }],
    ['warning seal-missing closing.seal', {}, { closing: { date: '2024-07-18' } }],
    ['hint title-without-sanction title', {}, { title: '关于给予罗伟处分的决定' }],
    ['warning sanction-by-other-organ content.sanction', {}, numbered('东岭区应急管理局')],
  ])('warns: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(sanction, content, envelope))).toEqual([wanted]);
  });

  test.each<[wanted: string, standing: string, sample: number]>([
    ['warning sanction-not-for-person content.sanction', 'party', 0],
    ['warning sanction-not-for-person content.sanction', 'public', 1],
  ])('warns: %s of a person who is only %s', (wanted, standing, sample) => {
    const input = sampleOf('sanction-decision', sample);
    const { person } = input['content'] as { readonly person: object };
    expect(remarks(withContent(input, { person: { ...person, standing } }))).toEqual([wanted]);
  });

  test('a sanction of the Party is not for a government to give', () => {
    expect(remarks({ ...discipline, ...numbered('云江市人民政府') })).toEqual([
      'warning discipline-by-other-organ content.sanction',
    ]);
  });
});

describe('移送司法机关函', () => {
  const [one, two] = [sampleOf('judicial-transfer'), sampleOf('judicial-transfer', 1)];

  test('counts suspects and materials as the list has them', () => {
    expect(text(one)).toContain('现将蔡国梁涉嫌犯罪问题移送你单位依法处理，随函移送材料5种14份（见附件）。');
    expect(text(two)).toContain('现将贺永兴、付强等2人涉嫌犯罪问题移送');
    const [list] = boundModel(one).attachments;
    const table = list?.body.find(({ type }) => type === 'table');
    const copies = table?.type === 'table' ? table.rows.map((row) => Number(row[2])) : [];
    expect([copies.length, copies.reduce((sum, count) => sum + count, 0)]).toEqual([5, 14]);
  });

  test('numbering closes up where no measures were taken', () => {
    const headings = (input: unknown) => linesOf(input).filter((line) => /^[一二三]、/u.test(line));
    expect(headings(one)).toEqual(['一、涉嫌犯罪的人员和事实', '二、已经采取的措施', '三、移送事项']);
    expect(headings(two)).toEqual(['一、涉嫌犯罪的人员和事实', '二、移送事项']);
  });

  test('warns where it goes to no organ of justice', () => {
    expect(remarks({ ...one, addressees: ['中共云江市委组织部'] })).toEqual([
      'warning addressee-not-judicial addressees',
    ]);
  });
});

describe('监察建议书、纪律检查建议书', () => {
  test.each<[id: string, envelope: object, wanted: string]>([
    ['supervision-proposal', numbered('中共云江市纪律检查委员会'), 'warning proposal-by-other-organ head.issuers'],
    ['discipline-proposal', numbered('云江市监察委员会'), 'warning proposal-by-other-organ head.issuers'],
    ['discipline-proposal', { addressees: ['云江市应急管理局'] }, 'warning addressee-not-party addressees'],
  ])('%s with %j', (id, envelope, wanted) => {
    expect(remarks({ ...sampleOf(id), ...envelope })).toEqual([wanted]);
  });
});
