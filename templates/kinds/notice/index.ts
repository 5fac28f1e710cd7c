import type { DocumentKind } from '../kind';
import { letterMarkIfChosen } from '../shared/views';
import { noticeSchema } from './schema';
import everyElement from './sample-every-element.json';
import issuedRules from './sample-issued-rules.json';
import jointIssue from './sample-joint-issue.json';
import safetyAccountability from './sample-safety-accountability.json';
import template from './template.hbs';

/** 通知: tells lower bodies what to do and others what to know; issues other texts (条例 article 8 (8)). */
export const notice: DocumentKind = {
  id: 'notice',
  name: '通知',
  format: 'document',
  version: '1.0',
  schema: noticeSchema,
  template,
  view: letterMarkIfChosen,
  samples: [
    { name: '监督执纪问责通知', input: safetyAccountability },
    { name: '印发实施细则的通知', input: issuedRules },
    { name: '各要素俱全的通知', input: everyElement },
    { name: '联合发文的通知', input: jointIssue },
  ],
};
