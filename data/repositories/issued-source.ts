import * as v from 'valibot';
import { jsonObject } from '../records/people';
import { storeError } from '../store/failure';

const sourceSchema = v.object({ input: jsonObject, pictures: v.record(v.string(), v.string()) });
/** What another document begins with: the input, and the file that holds each picture it names. */
export type IssuedSource = Readonly<v.InferOutput<typeof sourceSchema>>;

/** Reads the source file of an issued document; its number and date are its own and stay behind. */
export function readSource(bytes: Uint8Array | undefined): IssuedSource {
  const read = v.safeParse(sourceSchema, bytes === undefined ? undefined : parse(bytes));
  if (!read.success) throw storeError('damaged', '这份印发件的原始内容不见了或者读不出来，请用备份恢复');
  const { input, pictures } = read.output;
  return {
    input: { ...input, ...within(input, 'head', withoutSerial), ...within(input, 'closing', withoutDate) },
    pictures,
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => v.is(jsonObject, value);

function within(input: Fields, name: string, change: (fields: Fields) => Fields): Fields {
  const fields = input[name];
  return isObject(fields) ? { [name]: change(fields) } : {};
}

function withoutSerial(head: Fields): Fields {
  if (!isObject(head['number'])) return head;
  const { serial: _, ...number } = head['number'];
  return { ...head, number };
}

function withoutDate({ date: _, ...closing }: Fields): Fields {
  return closing;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
