/** Lists of rising numbers, each as the step from the one before in as few bytes as it takes. */
export interface ByteSink {
  readonly length: number;
  push(byte: number): void;
  bytes(): Uint8Array;
}

export function createSink(): ByteSink {
  let room = new Uint8Array(1 << 16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (byte) => {
      if (length === room.length) {
        const larger = new Uint8Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = byte;
      length += 1;
    },
    bytes: () => room.subarray(0, length),
  };
}

export function pushStep(sink: ByteSink, step: number): void {
  let rest = step;
  while (rest > 127) {
    sink.push((rest & 127) | 128);
    rest >>>= 7;
  }
  sink.push(rest);
}

export function eachNumber(list: Uint8Array, use: (value: number) => void): void {
  let value = -1;
  let step = 0;
  let shift = 0;
  for (const byte of list) {
    step |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    value += step;
    use(value);
    step = 0;
    shift = 0;
  }
}

/** FNV-1a: finds what a disk or a hand has spoilt, without a word on intent. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
