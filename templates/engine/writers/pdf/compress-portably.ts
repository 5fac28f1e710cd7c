import { unzlibSync, zlibSync } from 'fflate';

/** A stream object of the library, as far as compressing goes; its published type leaves it out. */
interface StreamObject {
  compress: boolean;
  buffer: readonly Uint8Array[];
  readonly data: {
    readonly Subtype?: string;
    readonly Filter?: string;
    readonly DecodeParms?: { readonly data: { readonly Predictor: number } };
  };
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
      if (stream.buffer.length > 0) {
        if (stream.compress) stream.buffer = [zlibSync(joined(stream.buffer))];
        else if (isRecoded(stream.data)) stream.buffer = [zlibSync(unzlibSync(joined(stream.buffer)))];
      }
      stream.compress = false;
      finalize();
    };
    return stream;
  };
}

/**
 * A transparent or interlaced picture: the library has taken its pixels apart and compressed them itself. Any other PNG
 * goes in as its file has it, each row predicted from the one before (15); a JPEG has another filter.
 */
const isRecoded = ({ Subtype, Filter, DecodeParms }: StreamObject['data']): boolean =>
  Subtype === 'Image' && Filter === 'FlateDecode' && DecodeParms?.data.Predictor !== 15;

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
