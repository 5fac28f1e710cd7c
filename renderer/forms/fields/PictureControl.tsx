import { setField } from '../../state/draft';
import { pictureAmong, takePicture, takePictureFile } from '../../state/pictures';
import { Button } from '../../ui/Button';
import { asText } from '../model/json';
import { type FieldAttributes, useValue } from '../use-field';
import styles from './Picture.module.css';
import { Thumbnail } from './Thumbnail';

interface Props {
  readonly path: string;
  readonly attributes: FieldAttributes;
}

/** A field that is a picture: chosen by the system's dialog, dropped, or pasted. */
export function PictureControl({ path, attributes }: Props) {
  const file = asText(useValue(path));
  const put = (name: string | undefined): void => {
    if (name !== undefined) setField(path, name);
  };
  const putFile = (files: FileList): boolean => {
    const found = pictureAmong(files);
    if (found !== undefined) void takePictureFile(found).then(put);
    return found !== undefined;
  };
  return (
    <div
      className={styles.field}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        putFile(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        if (putFile(event.clipboardData.files)) event.preventDefault();
      }}
    >
      <Thumbnail file={file} />
      <Button {...attributes} small look="outline" onClick={() => void takePicture().then(put)}>
        {file === '' ? '选择图片…' : '更换图片…'}
      </Button>
      {file !== '' && (
        <Button
          small
          icon="close"
          label="不用这张图片"
          onClick={() => {
            setField(path, undefined);
          }}
        />
      )}
    </div>
  );
}
