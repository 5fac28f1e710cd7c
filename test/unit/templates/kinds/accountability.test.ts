import { describe, expect, test } from 'vitest';
import { joinMeasures, type Measure } from '#kinds/shared/measures';
import { boundModel } from '../../../support/bound';
import { linesOf, refused, remarks, sampleOf, withContent } from '../../../support/sample-change';

const text = (input: unknown): string => linesOf(input).join('\n');

describe('every way of holding to account has its words', () => {
  const all: readonly Measure[] = [
    { way: 'reminder' },
    { way: 'education' },
    { way: 'review' },
    { way: 'circular', detail: '全县范围内' },
    { way: 'admonition', detail: '书面方式' },
    { way: 'adjustment', detail: '免职', to: '县委组织部' },
    { way: 'discipline', detail: '党内警告处分' },
    { way: 'sanction', detail: '政务记过' },
    { way: 'transfer', to: '县人民检察院' },
  ];

  test('for a person, alone or together', () => {
    expect(joinMeasures({ type: 'person' }, all)).toBe(
      '给予谈话提醒，给予批评教育，责令作出书面检查，责令整改并在全县范围内通报，以书面方式给予诫勉，向县委组织部提出免职的建议，给予党内警告处分，给予政务记过处分，将其涉嫌犯罪问题移送县人民检察院依法处理',
    );
  });

  test('for a unit', () => {
    const ways: readonly Measure[] = [{ way: 'review' }, { way: 'circular' }, { way: 'adjustment', to: '县委' }];
    expect(joinMeasures({ type: 'unit' }, ways)).toBe(
      '责令作出书面检查并切实整改，责令整改并在一定范围内通报，向县委提出调整领导班子的建议',
    );
  });
});

describe('问责决定', () => {
  const [combined, table, person] = [0, 1, 2].map((index) => sampleOf('accountability-decision', index)) as [
    ReturnType<typeof sampleOf>,
    ReturnType<typeof sampleOf>,
    ReturnType<typeof sampleOf>,
  ];
  const targets = combined['content'] as { readonly targets: readonly { readonly measures: readonly object[] }[] };
  const one = (measures: readonly object[], type = 'person') => ({
    targets: [{ type, name: '张三', unit: '县应急管理局', post: '局长', measures }],
  });

  test('names units and persons one by one, each with its own ways', () => {
    const lines = linesOf(combined);
    expect(lines).toContain(
      '（四）罗伟同志，东岭区应急管理局危险化学品监督管理科科长。没有按规定组织复查，编造整改完成情况，负直接责任。给予政务记过处分。',
    );
    expect(lines.filter((line) => /^（.）/u.test(line)).length).toBe(targets.targets.length + 3);
  });

  test('as a table has a row for each of them', () => {
    const block = boundModel(table).body.find(({ type }) => type === 'table');
    const rows = block?.type === 'table' ? block.rows : [];
    expect(rows.map(([ordinal]) => ordinal)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rows[3]).toEqual([
      '4',
      '孙海涛同志',
      '县住房和城乡建设局燃气管理站站长',
      '抽查未入户，负直接责任',
      '向县住房和城乡建设局党组提出免职的建议',
    ]);
  });

  test('asks a review of all persons, and of the units that are ordered to', () => {
    expect(text(combined)).toContain('受到问责的单位和人员应当自收到本决定之日起5个工作日内');
    expect(text(table)).toContain('责令作出书面检查的单位和受到问责的人员应当于2024年7月19日前');
    const units = withContent(table, {
      targets: (table['content'] as typeof targets).targets.map((one) => ({
        ...one,
        measures: one.measures
          .filter((given) => !('way' in given) || given.way !== 'review')
          .concat({ way: 'circular' }),
      })),
    });
    expect(text(units)).toMatch(/（一）书面检查。受到问责的人员应当[^，]*，书面检查由本人签名。/u);
  });

  test('of one person is one sentence, goes to those it is addressed to and numbers no decision', () => {
    expect(boundModel(person).addressees?.text).toBe('中共石岭镇委员会');
    expect(boundModel({ ...person, addressees: undefined }).addressees).toBeUndefined();
    expect(text(person)).toContain(
      '，决定对石岭镇党委副书记、镇长秦卫国同志予以问责：责令整改并在全县范围内通报，以谈话方式给予诫勉，责令作出书面检查，向中共青峰县委组织部提出停职检查的建议。\n一、书面检查。',
    );
    expect(text(person)).not.toContain('问责决定\n');
    expect(text(person)).toContain(
      '秦卫国同志应当自收到本决定之日起5个工作日内向县纪委监委报送书面检查，书面检查由本人签名。',
    );
  });

  test('of one person says what the person answers for before it decides, and numbers no lone demand', () => {
    const { targets: given } = one([{ way: 'admonition', detail: '书面' }]);
    const short = withContent(person, {
      targets: given.map((target) => ({ ...target, responsibility: '负主要领导责任' })),
      review: undefined,
    });
    expect(text(short)).toContain('\n张三同志负主要领导责任。\n根据');
    expect(text(short)).toContain('决定对县应急管理局局长张三同志予以问责：以书面方式给予诫勉。\n本决定由县纪委监委');
    expect(text(short)).not.toMatch(/^(?:一、|（一）)/mu);
  });

  test('of several numbers no lone demand', () => {
    const lines = linesOf(withContent(combined, { review: undefined, rectification: undefined }));
    expect(lines[lines.indexOf('二、有关要求') + 1]).toMatch(/^本决定由东岭区委/u);
  });

  test('does not say 同志 where that was asked', () => {
    const { targets: given } = one([{ way: 'transfer', to: '县人民检察院' }]);
    const plain = withContent(person, { targets: given.map((target) => ({ ...target, address: 'plain' })) });
    expect(text(plain)).toContain('决定对县应急管理局局长张三予以问责：将其涉嫌犯罪问题移送县人民检察院依法处理。');
    expect(text(plain)).not.toContain('张三同志');
  });

  test.each([
    ['a sanction without its kind', [{ way: 'sanction' }]],
    ['a transfer to nobody', [{ way: 'transfer' }]],
    ['a proposal to nobody', [{ way: 'adjustment', detail: '免职' }]],
  ])('%s is refused', (_name, measures) => {
    expect(refused(withContent(person, one(measures)))).toEqual(['measure-incomplete content.targets[0].measures[0]']);
  });

  const issued = (issuer: string) => ({ head: { issuers: [issuer], number: { code: '某', year: 2024, serial: 1 } } });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['warning approval-missing content.approval', { approval: undefined }],
    ['warning approval-missing content.approval', { approval: '按照规定' }],
    ['warning announcement-missing content.announcement', { announcement: undefined }],
    ['warning organisation-department-missing imprint.copyTo', {}, { imprint: { copyTo: ['县纪委监委'] } }],
    ['hint appeal-missing content.appeal', { appeal: undefined }],
    ['warning measure-not-for-units content.targets', one([{ way: 'admonition' }], 'unit')],
    ['warning review-meeting-missing content.review', { review: undefined }],
    [
      'warning discipline-by-other-organ content.targets',
      one([{ way: 'discipline', detail: '党内警告' }]),
      issued('某市人民政府'),
    ],
    [
      'warning sanction-by-other-organ content.targets',
      one([{ way: 'sanction', detail: '政务警告' }]),
      issued('某县应急管理局'),
    ],
    [
      'warning deadline-before-date content.review.within.date',
      { review: { within: { date: '2024-08-05' }, to: '县纪委监委', meeting: '民主生活会' } },
    ],
    [
      'warning deadline-before-date content.rectification.by',
      { rectification: { demands: '整改', by: '2024-08-05', to: '县纪委监委' } },
    ],
  ])('warns: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(person, content, envelope))).toEqual([wanted]);
  });
});

describe('责令作出书面检查通知书', () => {
  const notice = sampleOf('written-review-order', 2);

  test('calls itself by its name and orders in the present', () => {
    expect(text(notice)).toContain('现责令你单位作出书面检查并切实整改。');
    const counted = withContent(notice, { review: { within: { count: 5, unit: 'workdays' }, to: '县安委会' } });
    expect(text(counted)).toContain('自收到本通知书之日起5个工作日内报送县安委会。');
  });
});

describe('提醒函、批评教育通知书、诫勉书', () => {
  const [admonition, reminder, education] = ['admonition', 'talk-reminder', 'criticism-education'].map((id) =>
    sampleOf(id),
  ) as [ReturnType<typeof sampleOf>, ReturnType<typeof sampleOf>, ReturnType<typeof sampleOf>];

  test('each does what it is called', () => {
    expect(text(reminder)).toContain('现向你提醒如下：');
    expect(text(education)).toContain('决定对你给予批评教育，现提出以下要求。');
    expect(text(admonition)).toContain('决定对你予以诫勉，现提出以下要求。');
    expect(text(sampleOf('talk-reminder', 1))).toContain('现向你单位提醒如下：');
  });

  test('ask for what is to be handed in, each by its own time, and for one before a meeting', () => {
    expect(text(admonition)).toContain(
      '你应当自收到本诫勉书之日起5个工作日内向市纪委监委报送书面检查，自收到本诫勉书之日起6个月内向市纪委监委和市委组织部报送改正情况报告，并在东岭区应急管理局党委班子民主生活会上作出检查。',
    );
    const alone = withContent(admonition, { replies: undefined });
    expect(text(alone)).toContain('你应当在东岭区应急管理局党委班子民主生活会上作出检查。');
  });

  test('say how long an admonition counts only where that is set', () => {
    expect(text(admonition)).toContain('影响期为6个月，自送达之日起计算。');
    expect(text(withContent(admonition, { effect: { months: 12, from: '2024-07-18' } }))).toContain(
      '影响期为12个月，自2024年7月18日起计算。',
    );
    expect(text(withContent(admonition, { effect: undefined }))).not.toContain('影响期');
  });

  test('demands of the office stand in for the usual ones', () => {
    const own = withContent(admonition, { demands: [{ title: '补课', detail: '参加培训' }] });
    expect(text(own)).toContain('\n一、补课。参加培训。\n');
    expect(text(own)).not.toContain('深刻反思');
  });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['warning approval-missing content.approval', { approval: undefined }],
    ['warning organisation-department-missing imprint.copyTo', {}, { imprint: { copyTo: ['东岭区委'] } }],
    ['warning review-missing content.replies', { replies: undefined }],
    ['warning measure-not-for-units content.target', { target: { type: 'unit', name: '东岭区应急管理局' } }],
    [
      'warning deadline-before-date content.replies',
      { replies: [{ what: '书面检查', within: { date: '2024-07-01' }, to: '市纪委监委' }] },
    ],
  ])('warns of an admonition: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(admonition, content, envelope))).toEqual([wanted]);
  });

  test('a reminder needs no number', () => {
    expect(remarks({ ...reminder, head: { issuers: ['县委组织部'], format: 'letter' } })).toEqual([]);
  });
});

describe('书面检查', () => {
  const [unit, person] = [sampleOf('written-review'), sampleOf('written-review', 1)];
  const measure = { problem: '隐患', action: '整改' };

  test('names the order it answers, and who makes it', () => {
    expect(linesOf(unit)[0]).toBe(
      '根据《关于责令东岭区应急管理局作出书面检查的决定》（云安委发〔2024〕9号）要求，我单位对存在的问题认真反思，现作如下检查。',
    );
    expect(linesOf(person)[0]).toContain('我（谭志强，临河县住房和城乡建设局党组成员、副局长）对存在的问题');
    expect(linesOf(withContent(person, { order: undefined }))[0]).toMatch(/^我（谭志强/u);
  });

  test.each([
    [[{ ...measure, by: '2024-07-01' }], '制定整改措施1项，将按照时限逐项完成'],
    [[{ ...measure, done: '2024-06-01' }], '制定整改措施1项，已经全部完成'],
    [
      [
        { ...measure, done: '2024-06-01' },
        { ...measure, by: '2024-07-01' },
      ],
      '制定整改措施2项，已完成1项，其余1项将按照时限完成',
    ],
  ])('counts its measures: %j', (measures, wanted) => {
    for (const input of [unit, person]) expect(text(withContent(input, { measures }))).toContain(wanted);
  });

  test('of a unit is signed by its head and sealed, of a person signed by hand', () => {
    expect(linesOf(unit).at(-1)).toMatch(/^主要负责人：＿+（签字）$/u);
    expect(boundModel(person).closing.signatures.map((one) => one.text)).toEqual([
      expect.stringMatching(/^检查人：＿+（签名）$/u),
    ]);
  });

  test.each<[wanted: string, content: object, envelope?: object]>([
    ['hint seal-missing closing.seal', {}, { closing: { date: '2024-06-19' } }],
    ['warning addressees-missing addressees', {}, { addressees: undefined }],
    ['warning deadline-before-date content.measures', { measures: [{ ...measure, by: '2024-06-18' }] }],
  ])('warns: %s', (wanted, content, envelope = {}) => {
    expect(remarks(withContent(unit, content, envelope))).toEqual([wanted]);
  });

  test('a measure is either done or has a time limit', () => {
    expect(refused(withContent(unit, { measures: [measure] }))).toEqual(['one-of content.measures[0]']);
  });
});
