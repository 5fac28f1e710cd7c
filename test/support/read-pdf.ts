import type { PdfFile } from '#engine/readers/pdf/pdf-file';
import { readPdf as read } from '#engine/readers/pdf/read-pdf';

/** Reads a finished PDF back, from its bytes alone; throws where it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.file;
}
