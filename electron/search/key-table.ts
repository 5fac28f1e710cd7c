import { eachKey } from '#data/search/index-keys';
import { checksum, createSink, pushStep } from './posting-lists';

/** Which documents have which keys: for each key, in order, where its list ends in `lists`, and the list's checksum. */
export interface KeyTable {
  readonly keys: Uint32Array;
  readonly ends: Uint32Array;
  readonly checks: Uint32Array;
}

const DOCUMENTS = 0x1_0000;

/** The table of folded texts, numbered from 0, at most 65 536. */
export function buildKeyTable(texts: readonly string[]): { readonly table: KeyTable; readonly lists: Uint8Array } {
  const pairs = sortedPairs(texts);
  const sink = createSink();
  const [keys, ends, checks]: [number[], number[], number[]] = [[], [], []];
  let key = -1;
  let last = -1;
  let from = 0;
  const close = (): void => {
    if (key < 0) return;
    keys.push(key);
    ends.push(sink.length);
    checks.push(checksum(sink.bytes().subarray(from)));
    from = sink.length;
  };
  for (const pair of pairs) {
    const document = pair % DOCUMENTS;
    const next = (pair - document) / DOCUMENTS;
    if (next !== key) {
      close();
      key = next;
      last = -1;
    }
    if (document === last) continue;
    pushStep(sink, document - last);
    last = document;
  }
  close();
  return {
    table: { keys: Uint32Array.from(keys), ends: Uint32Array.from(ends), checks: Uint32Array.from(checks) },
    lists: sink.bytes(),
  };
}

function sortedPairs(texts: readonly string[]): Float64Array {
  let pairs = new Float64Array(1 << 16);
  let length = 0;
  texts.forEach((text, document) => {
    eachKey(text, (key) => {
      if (length === pairs.length) {
        const larger = new Float64Array(pairs.length * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[length] = key * DOCUMENTS + document;
      length += 1;
    });
  });
  return pairs.subarray(0, length).sort();
}

/** Position of the first key that is not smaller. */
export function lowerBound(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
