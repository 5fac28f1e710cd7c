import type { Collection } from '../store/port';
import { archive, archiveSettings, catalogue, scans } from './archive';
import { backupLogs, backupPlans } from './backup';
import { cases } from './case';
import { directory } from './directory';
import { documents } from './document';
import { drafts, revisions } from './draft';
import { dutyLists } from './duties';
import { ledger } from './ledger';
import { links } from './link';
import { head, numbers } from './number';
import { phrases } from './phrases';
import { templates } from './template';
import { workflow } from './workflow';

/** Every collection there is: what a store is made of, what a backup holds. */
export const COLLECTIONS: readonly Pick<Collection<unknown>, 'name' | 'schema' | 'strict'>[] = [
  head,
  numbers,
  ledger,
  documents,
  archive,
  catalogue,
  scans,
  archiveSettings,
  drafts,
  revisions,
  directory,
  phrases,
  links,
  workflow,
  cases,
  dutyLists,
  templates,
  backupPlans,
  backupLogs,
];
