import { zlibSync } from 'fflate';

/** A stream object of the library, as far as compressing goes; its published type leaves it out. */
interface StreamObject {
  compress: boolean;
  buffer: readonly Uint8Array[];
  finalize(): void;
}

/**
 * Compresses a document's streams in JavaScript. The library would use the runtime's zlib, whose output differs between
 * versions of Node and Electron: window and command line would write different bytes for the same document.
 */
export function compressPortably(doc: PDFKit.PDFDocument): void {
  const library = doc as unknown as { ref(data?: unknown): StreamObject };
  const makeStream = library.ref.bind(doc);
  library.ref = (data) => {
    const stream = makeStream(data);
    const finalize = stream.finalize.bind(stream);
    stream.finalize = () => {
      if (stream.compress && stream.buffer.length > 0) stream.buffer = [zlibSync(joined(stream.buffer))];
      stream.compress = false;
      finalize();
    };
    return stream;
  };
}

/** Chunks end to end. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
