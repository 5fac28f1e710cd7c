import { dirname } from 'node:path/posix';
import type { AuditedRecords } from './audit-records';
import type { Audit } from './audit-run';
import type { Chain } from './read-chain';

/** Holds PDF, DOCX, source and scans against their records. Resolves with how many there are. */
export async function auditFiles(
  { places, read, tools, report }: Audit,
  { files, unknown }: Pick<AuditedRecords, 'files' | 'unknown'>,
  { complete, isUnfinished }: Pick<Chain, 'complete' | 'isUnfinished'>,
): Promise<number> {
  const bySha = new Map([...files.values()].map((file) => [file.sha256, file.title]));
  const missing = new Map(files);
  let count = 0;
  for (const { path, place } of places) {
    if (place.is !== 'file') continue;
    const file = files.get(path);
    if (file === undefined) {
      if (unknown.has(dirname(path))) report('altered', path, `文件“${path}”的记录已不可信，无从核对`);
      else if (complete && !isUnfinished(place.owner, place.key)) {
        report('not-registered', path, `文件“${path}”没有登记过，是后来放进去的`);
      }
      continue;
    }
    count += 1;
    missing.delete(path);
    const found = tools.digest(await read(path));
    if (found === file.sha256) continue;
    const other = bySha.get(found);
    if (other === undefined) report('altered', path, `${file.title}被改动过`);
    else report('swapped', path, `${file.title}的位置上放的是${other}`);
  }
  for (const [path, { title }] of missing) report('missing', path, `${title}不见了`);
  return count;
}
