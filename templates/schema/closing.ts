/** 落款: who signs, when, and what is pressed on it (GB/T 9704—2012 7.3.5). */
import * as v from 'valibot';
import { about, date, line, list, option, record } from './fields';
import { rule } from './rule';

/** A length in millimetres, with what the limits are there for. */
const millimetres = (title: string, [min, max]: readonly [number, number], help: string) =>
  v.pipe(
    v.number(),
    v.minValue(min, rule('too-small', `不能小于 ${min} 毫米`)),
    v.maxValue(max, rule('too-large', `不能大于 ${max} 毫米`)),
    about(title, { help }),
  );

const seal = record('印章图样', {
  file: line('图片文件', { widget: 'picture', help: '透明底的 PNG；联合行文时按署名的顺序，一个机关一枚' }),
  diameter: v.optional(
    millimetres('直径（毫米）', [38, 60], '按实物大小：乡镇 42，市、县 45，省部级 50，国务院 60；不填为 42'),
  ),
});

const stamp = record('签名章', {
  post: line('签发人职务', { help: '写全称；联合行文时含机关名称', example: '市长' }),
  name: line('签发人姓名', { help: '没有签名章图样时印出姓名' }),
  image: v.optional(
    record('签名章图样', {
      file: line('图片文件', { widget: 'picture', help: '透明底的 PNG' }),
      width: v.optional(millimetres('宽度（毫米）', [20, 80], '按实物大小；不填为 40')),
    }),
  ),
});

export const closing = v.pipe(
  record('落款', {
    signatures: v.optional(list('发文机关署名', line('机关名称'), { help: '不填时同发文机关', widget: 'lines' })),
    date: v.optional(date('成文日期')),
    seal: v.optional(option('印章', { none: '不加盖印章', space: '留出盖章位置', image: '放置印章图样' }), 'none'),
    sealImages: v.optional(list('印章图样', seal, { help: '印章一项选“放置印章图样”时有用；图样由用印单位提供' })),
    stamps: v.optional(
      list('签名章', stamp, { help: '命令、议案等由签发人签名的公文才有；联合行文时主办机关在前，一人一项' }),
    ),
    note: v.optional(line('附注', { help: '不写括号', example: '此件公开发布' })),
  }),
  forwardTo(
    'sealImages',
    ({ seal, sealImages }) => sealImages === undefined || seal === 'image',
    rule('seal-not-image', '给出了印章图样，印章一项应选“放置印章图样”（image）'),
  ),
  forwardTo(
    'stamps',
    ({ seal, stamps, signatures }) => stamps === undefined || (seal === 'none' && signatures === undefined),
    rule('stamp-and-signature', '用签名章的公文以签名章代替发文机关署名和印章，请删去发文机关署名和印章'),
  ),
);

interface ClosingFields {
  readonly seal: 'none' | 'space' | 'image';
  readonly signatures?: unknown;
  readonly sealImages?: unknown;
  readonly stamps?: unknown;
}

/** A check on several fields whose message belongs to one of them. */
function forwardTo<T extends ClosingFields>(
  key: keyof ClosingFields,
  holds: (closing: T) => boolean,
  message: string,
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || holds(dataset.value)) return;
    const value = dataset.value[key];
    addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value as never, key, value }] });
  });
}
