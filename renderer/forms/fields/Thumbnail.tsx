import { useState } from 'react';
import { pictureUrl } from '../../state/pictures';
import styles from './Picture.module.css';

/** A small view of a picture and its size in pixels; its name where it cannot be found. */
export function Thumbnail({ file }: { readonly file: string }) {
  const [size, setSize] = useState<string>();
  const url = pictureUrl(file);
  if (url === undefined) {
    return <span className={styles.missing}>{file === '' ? '还没有选图片' : `找不到“${file}”`}</span>;
  }
  return (
    <span className={styles.view}>
      <img
        key={url}
        src={url}
        alt="图片"
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          setSize(`${naturalWidth} × ${naturalHeight} 像素`);
        }}
      />
      {size !== undefined && <span className={styles.size}>{size}</span>}
    </span>
  );
}
