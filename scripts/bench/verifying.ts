/** How long `archive verify` takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyArchive } from '#electron/services/verify-archive';
import { setArchive } from '#data/repositories/archive';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';

export interface Verifying {
  readonly size: number;
  readonly seconds: number;
  readonly files: number;
}

/** Verifies a store of so many issued documents, each with one file. */
export async function measureVerifying(size: number): Promise<Verifying> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-verifying-'));
  try {
    const opened = await openStore({ folder, tools: systemTools, mustExist: false });
    if (!opened.ok) throw new Error(opened.failure.message);
    // The first write makes the store; the documents are put into it.
    const made = await opened.value.write((unit) => setArchive(unit, { fonds: 'Z109', category: 'WS' }));
    if (!made.ok) throw new Error(made.failure.message);
    fillStore(folder, size, { sources: true });
    const begun = performance.now();
    const verified = await verifyArchive({ folder });
    const seconds = (performance.now() - begun) / 1000;
    if (!verified.ok) throw new Error(verified.failure.message);
    const { findings, counted } = verified.value;
    if (findings.length > 0) throw new Error(findings[0]?.message ?? '');
    return { size, seconds, files: counted.files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
