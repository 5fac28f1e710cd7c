import * as v from 'valibot';
import type { Collection } from '../store/port';
import { person } from './people';

const workflowSchema = v.strictObject({
  /** Who may issue without 核稿 and 签发 being entered before: everyone, as small offices want it, or those named. */
  direct: v.union([v.literal('everyone'), v.array(person)]),
});
/** 办理规则 of the office. */
export type Workflow = Readonly<v.InferOutput<typeof workflowSchema>>;

export const workflow: Collection<Workflow> = { name: 'workflow', schema: workflowSchema, strict: false };
export const WORKFLOW_KEY = 'workflow';
export const DEFAULT_WORKFLOW: Workflow = { direct: 'everyone' };
