import type { Marked } from '#data/search/marked';
import { piecesOf } from './search-view';
import styles from './Search.module.css';

/** A text with what was searched for marked in it. */
export const Highlighted = ({ marked: { text, ranges } }: { readonly marked: Marked }) => (
  <>
    {piecesOf(text, ranges).map((piece, index) =>
      piece.found ? (
        <mark key={index} className={styles.mark}>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    )}
  </>
);
