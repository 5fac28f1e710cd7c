import { jsonBytes } from '#electron/storage/json-text';
import type { Migration } from '#electron/storage/migrations/migration';

/** Of a program to come: every draft and every revision says so in its title. */
export const NEXT_VERSION: readonly Migration[] = [
  {
    to: 2,
    change: async (records) => {
      const changes = new Map<string, Uint8Array>();
      for (const collection of ['drafts', 'revisions']) {
        for (const path of await records.paths(collection)) {
          if (!path.endsWith('.json')) continue;
          const record = (await records.read(path)) as { readonly title: string };
          changes.set(path, jsonBytes({ ...record, title: `${record.title}（新）` }));
        }
      }
      return changes;
    },
  },
];
