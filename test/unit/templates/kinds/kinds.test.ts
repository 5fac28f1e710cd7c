import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bind } from '#engine/bind/bind';
import { ENVELOPE_FIELDS } from '#engine/bind/fields';
import { ELEMENTS } from '#engine/bind/vocabulary';
import type { DocumentModel } from '#engine/model/document';
import { KINDS, findKind } from '#kinds/registry';
import { parseInput } from '#schema/parse-input';
import { PARTIALS } from '../../../../templates/partials/partials';
import { boundModel } from '../../../support/bound';
import { blockText } from '../../../support/model-text';

const root = new URL('../../../../', import.meta.url);
const handbook = readFileSync(new URL('docs/templates.md', root), 'utf8');

test('the kinds are there, each under its own id', () => {
  expect(KINDS.map((kind) => `${kind.id} ${kind.name}`)).toEqual([
    'notice 通知',
    'letter 函',
    'minutes 纪要',
    'request 请示',
    'report 报告',
    'reply 批复',
    'opinion 意见',
    'circular 通报',
    'decision 决定',
    'resolution 决议',
    'order 命令（令）',
    'announcement 公告',
    'public-notice 通告',
    'communique 公报',
    'bill 议案',
    'issuing-notice 印发转发通知',
    'regulation 规章制度文本',
    'inspection-feedback 督查反馈意见',
    'supervision-circular 督查通报',
    'rectification-report 整改情况报告（复函）',
    'closing-form 销号审批表',
    'accountability-decision 问责决定',
    'talk-reminder 提醒函',
    'criticism-education 批评教育通知书',
    'talk-record 谈话记录',
    'admonition 诫勉书',
    'admonition-record 诫勉谈话记录',
    'written-review-order 责令作出书面检查的决定（通知书）',
    'written-review 书面检查',
    'accountability-circular 问责通报',
    'adjustment-proposal 组织处理建议函',
    'sanction-decision 政务处分决定（党纪处分决定）',
    'judicial-transfer 移送司法机关函',
    'supervision-proposal 监察建议书',
    'discipline-proposal 纪律检查建议书',
    'joint-proposal 纪检监察建议书',
    'clue-transfer 问题线索移交函',
    'problem-list 问题清单',
    'rectification-ledger 整改台账',
    'responsibility-list 责任清单',
    'duty-list 职责清单',
    'annual-task-list 年度任务清单',
    'task-division-list 责任分工清单',
    'draft-sheet 发文稿纸',
    'service-receipt 送达回证',
  ]);
  expect(findKind('memo')).toBeUndefined();
});

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('says where each part comes from', () => {
    expect(existsSync(new URL(`templates/kinds/${id}/README.md`, root))).toBe(true);
  });

  describe.each(kind.samples.map((sample) => [sample.name, sample.input] as const))('sample %s', (_name, input) => {
    test('is complete: nothing is missing, nothing is to be remarked', () => {
      const parsed = parseInput(input);
      expect(parsed).toMatchObject({ ok: true });
      if (parsed.ok) expect(bind(parsed.kind, parsed.input).diagnostics).toEqual([]);
    });

    test('reads as finished prose: no doubled marks, no empty brackets, no gaps', () => {
      const model = boundModel(input);
      for (const line of proseOf(model)) {
        expect(line, line).not.toMatch(/[，。；：、]{2}|（）|《》|undefined|null|NaN|\{\{|[，、]$| {2}/);
      }
    });

    test('ends every sentence that is not a heading', () => {
      for (const block of boundModel(input).body) {
        if (block.type === 'paragraph' && block.role === 'text') expect(blockText(block)).toMatch(/[。：；:）？]$/);
      }
    });
  });
});

function proseOf(model: DocumentModel): readonly string[] {
  const bodies = [model.body, ...model.attachments.map((attachment) => attachment.body)];
  const cells = bodies.flat().flatMap((block) => (block.type === 'table' ? block.rows.flat() : []));
  const paragraphs = bodies.flat().flatMap((block) => (block.type === 'paragraph' ? [blockText(block)] : []));
  return [model.title.text, model.addressees?.text ?? '', ...paragraphs, ...cells];
}

test('the example in the handbook is a template that works', () => {
  const template = /```hbs\n([\s\S]*?)```/.exec(handbook)?.[1] ?? '';
  const parsed = parseInput(findKind('notice')?.samples[0]?.input);
  if (!parsed.ok) throw new Error('sample');
  const { model, diagnostics } = bind({ ...parsed.kind, template }, parsed.input);
  expect(diagnostics).toEqual([]);
  expect(model?.body.map(blockText)).toContain('本件发送范围见附注。');
});

test('the handbook for templates names every element, every field and every shared piece', () => {
  const names = [...Object.keys(ELEMENTS), ...Object.keys(ENVELOPE_FIELDS), ...Object.keys(PARTIALS)];
  expect(names.filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
});
