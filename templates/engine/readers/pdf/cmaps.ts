import adobeGb1Ucs2 from 'pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap';
import gbEuc from 'pdfjs-dist/cmaps/GB-EUC-H.bcmap';
import gbkEuc from 'pdfjs-dist/cmaps/GBK-EUC-H.bcmap';
import gbk2k from 'pdfjs-dist/cmaps/GBK2K-H.bcmap';
import gbkpEuc from 'pdfjs-dist/cmaps/GBKp-EUC-H.bcmap';
import gbpcEuc from 'pdfjs-dist/cmaps/GBpc-EUC-H.bcmap';
import uniGbUcs2 from 'pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap';
import uniGbUtf16 from 'pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap';
import uniGbUtf32 from 'pdfjs-dist/cmaps/UniGB-UTF32-H.bcmap';
import uniGbUtf8 from 'pdfjs-dist/cmaps/UniGB-UTF8-H.bcmap';

/** The character maps that PDFs with Chinese text refer to by name (ISO 32000-1:2008 9.7.5.2), level text only. */
const CMAPS: Readonly<Record<string, Uint8Array>> = {
  'Adobe-GB1-UCS2': adobeGb1Ucs2,
  'GB-EUC-H': gbEuc,
  'GBK-EUC-H': gbkEuc,
  'GBK2K-H': gbk2k,
  'GBKp-EUC-H': gbkpEuc,
  'GBpc-EUC-H': gbpcEuc,
  'UniGB-UCS2-H': uniGbUcs2,
  'UniGB-UTF16-H': uniGbUtf16,
  'UniGB-UTF32-H': uniGbUtf32,
  'UniGB-UTF8-H': uniGbUtf8,
};

interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/** Hands the reading library what it would fetch, from memory; it asks for a class. It does without everything else. */
export class ChineseCMaps {
  fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    const cmap = kind === 'cMapUrl' ? CMAPS[filename.replace(/\.bcmap$/u, '')] : undefined;
    return cmap ? Promise.resolve(new Uint8Array(cmap)) : Promise.reject(new Error(`no ${filename}`));
  }
}
