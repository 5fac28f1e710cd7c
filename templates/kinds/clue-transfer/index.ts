import type { DocumentInput } from '#schema/envelope';
import type { ContextRule, DocumentKind } from '../kind';
import { addresseesExpected } from '../shared/rules';
import discipline from './sample-discipline.json';
import organization from './sample-organization.json';
import { clueTransferSchema, type ClueTransferInput } from './schema';
import template from './template.hbs';
import { clueTransferView } from './view';

/** The title becomes the name of the file, which is seen by more people than the letter is. */
const secretTitle: ContextRule = {
  code: 'clue-in-title',
  severity: 'warning',
  clause: '《中华人民共和国保守国家秘密法》',
  path: 'title',
  message: '标题和文件名里不写被反映的单位和人员，写成“关于移交……问题线索的函”',
  broken: ({ title, content }: DocumentInput) =>
    (content as ClueTransferInput['content']).clues.some(({ name }) => title.replaceAll('\n', '').includes(name)),
};

/** 问题线索移交函: an inspection hands what calls for accountability to those who decide on it, with the Party committee's consent. */
export const clueTransfer: DocumentKind = {
  id: 'clue-transfer',
  name: '问题线索移交函',
  format: 'letter',
  version: '1.0',
  schema: clueTransferSchema,
  template,
  view: clueTransferView,
  rules: [addresseesExpected('移交函'), secretTitle],
  samples: [
    { name: '向纪检监察机关移交问题线索', input: discipline },
    { name: '向组织部门移交问题线索', input: organization },
  ],
};
