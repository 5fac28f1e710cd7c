/** How long `archive verify` takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyArchive } from '#electron/services/verify-archive';
import { setArchive } from '#data/repositories/archive';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';
import { figure, type Figure } from './measure';

const SIZES = [1_000, 10_000];

/** Of stores with so many issued documents, each with one file. */
export async function verifyingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(figure(`核对 ${size} 件`, [await timeFor(size)]));
  return figures;
}

async function timeFor(size: number): Promise<number> {
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
    const taken = performance.now() - begun;
    if (!verified.ok) throw new Error(verified.failure.message);
    const [wrong] = verified.value.findings;
    if (wrong) throw new Error(wrong.message);
    return taken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
