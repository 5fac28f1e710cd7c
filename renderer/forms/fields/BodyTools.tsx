import { flushSync } from 'react-dom';
import { setField, useDraft } from '../../state/draft';
import { pictureAmong, takePicture, takePictureFile } from '../../state/pictures';
import { usePosition } from '../../state/position';
import { Button } from '../../ui/Button';
import { type BodyPlace, insertBlock, newImage, newTable } from '../model/blocks';
import { withWords } from '../model/cites';
import type { Json } from '../model/json';
import { getAt, isWithin, joinPath, parsePath } from '../model/path';
import styles from './BodyField.module.css';
import { PhraseButton } from './PhraseButton';
import { focusPath } from './use-rows';

/** What can be put into a body where the caret is. */
export function BodyTools({ path }: { readonly path: string }) {
  return (
    <div className={styles.tools}>
      <Button
        small
        icon="table"
        title="在光标所在的段落后插入"
        onClick={() => {
          insert(path, newTable());
        }}
      >
        插入表格
      </Button>
      <Button
        small
        icon="picture"
        title="在光标所在的段落后插入；也可以直接粘贴或拖入图片"
        onClick={() => {
          insertPicture(path, takePicture());
        }}
      >
        插入图片
      </Button>
      <Button
        small
        icon="break"
        title="光标所在段落后另起一页"
        onClick={() => {
          insert(path, { pageBreak: true });
        }}
      >
        分页
      </Button>
      <PhraseButton
        onTake={(words) => {
          const place = caretIn(path);
          setField(path, withWords(getAt(useDraft.getState().input, path), place, words));
        }}
      />
    </div>
  );
}

/** Puts a picture pasted or dropped where the caret is; `false` where there is none among the files. */
export function insertFile(path: string, files: FileList): boolean {
  const found = pictureAmong(files);
  if (found !== undefined) insertPicture(path, takePictureFile(found));
  return found !== undefined;
}

/** The place is the caret's now, whatever is done until the picture has been chosen. */
function insertPicture(path: string, picture: Promise<string | undefined>): void {
  const place = caretIn(path);
  const { document } = useDraft.getState();
  void picture.then((file) => {
    if (file !== undefined && useDraft.getState().document === document) insert(path, newImage(file), place);
  });
}

function insert(path: string, block: Json, place = caretIn(path)): void {
  const { blocks, at } = insertBlock(getAt(useDraft.getState().input, path), place, block);
  flushSync(() => {
    setField(path, blocks);
  });
  focusPath(joinPath(path, at));
}

/** Where in a body the caret is, or was when the body was left; `undefined` where it never was. */
function caretIn(path: string): BodyPlace | undefined {
  const { caret } = usePosition.getState();
  if (caret === undefined || !isWithin(caret.path, path)) return undefined;
  const box = document.querySelector(`textarea[data-path="${CSS.escape(caret.path)}"]`);
  const [index = 0] = parsePath(caret.path.slice(path.length));
  const offset = box instanceof HTMLTextAreaElement ? box.selectionEnd : caret.offset;
  return { index: typeof index === 'number' ? index : 0, offset };
}
