import { cases } from './catalog/cases';
import { documents } from './catalog/documents';
import { lists } from './catalog/lists';
import { records } from './catalog/records';
import { safekeeping } from './catalog/safekeeping';
import type { Command } from './command';

/** Every command. Each loads its code only when it runs, so that small ones start at once. */
export const commands: readonly Command[] = [...documents, ...lists, ...records, ...cases, ...safekeeping];
