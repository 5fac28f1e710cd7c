import { setField, typeInto } from '../../state/draft';
import { takePicture } from '../../state/pictures';
import { Button } from '../../ui/Button';
import { TextLine } from '../../ui/TextLine';
import { asText } from '../model/json';
import { joinPath } from '../model/path';
import { useFault, useValue } from '../use-field';
import styles from './Picture.module.css';
import { Thumbnail } from './Thumbnail';

/** A picture in the text: what it shows, how wide it is to be, another one in its place. */
export function ImageBlock({ path }: { readonly path: string }) {
  const filePath = joinPath(path, 'file');
  const widthPath = joinPath(path, 'width');
  const file = asText(useValue(filePath));
  const width = useValue(widthPath);
  const fault = useFault(path, true);
  return (
    <div className={styles.image}>
      <Thumbnail file={file} />
      <div className={styles.facts}>
        <label className={styles.width}>
          宽
          <TextLine
            data-path={widthPath}
            className={styles.figure}
            inputMode="decimal"
            placeholder="原大"
            title="不填则用图片本来的大小，最宽不超过版心"
            text={asText(width)}
            onText={(text) => {
              typeInto(widthPath, widthOf(text));
            }}
          />
          毫米
        </label>
        <Button
          small
          look="outline"
          data-path={filePath}
          onClick={() => {
            void takePicture().then((name) => {
              if (name !== undefined) setField(filePath, name);
            });
          }}
        >
          更换图片…
        </Button>
      </div>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** What is no figure stays as typed, so that the schema can say so. */
function widthOf(text: string): number | string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  return /^\d{1,4}(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
