import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { setField, typeInto, useDraft } from '../../state/draft';
import { editWithUndo } from '../../state/edit';
import { Button } from '../../ui/Button';
import { strings } from '../../ui/strings';
import { TextArea } from '../../ui/TextArea';
import { blocksOf, insertText, removeBlock } from '../model/blocks';
import type { FieldOf } from '../model/field';
import { asText, isArray } from '../model/json';
import { getAt, joinPath } from '../model/path';
import { type FieldAttributes, useValue } from '../use-field';
import { BodyBlock } from './BodyBlock';
import { BodyTools, insertFile } from './BodyTools';
import styles from './BodyField.module.css';
import { promptOf } from './Control';
import { FieldRow } from './FieldRow';
import { focusPath } from './use-rows';

interface Props {
  readonly field: FieldOf<'body'>;
  readonly path: string;
}

/** A body: one large text, or text with tables and page breaks between. */
export function BodyField({ field, path }: Props) {
  return (
    <FieldRow field={field} path={path} wide stacked>
      {(attributes) => <Body field={field} path={path} attributes={attributes} />}
    </FieldRow>
  );
}

function Body({ field, path, attributes }: Props & { readonly attributes: FieldAttributes }) {
  const isBlocks = useDraft(({ input }) => isArray(getAt(input, path)));
  return (
    <div
      className={styles.body}
      onPaste={(event) => {
        if (insertFile(path, event.clipboardData.files)) event.preventDefault();
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length > 0) event.preventDefault();
        insertFile(path, event.dataTransfer.files);
      }}
    >
      {isBlocks ? <Blocks path={path} /> : <PlainText field={field} path={path} attributes={attributes} />}
      <BodyTools path={path} />
    </div>
  );
}

function PlainText({ field, path, attributes }: Props & { readonly attributes: FieldAttributes }) {
  const value = useValue(path);
  return (
    <TextArea
      {...attributes}
      className={styles.text}
      rows={8}
      text={asText(value)}
      {...promptOf(field)}
      onText={(text) => {
        typeInto(path, text === '' ? undefined : text);
      }}
    />
  );
}

function Blocks({ path }: { readonly path: string }) {
  const count = useDraft(({ input }) => blocksOf(getAt(input, path)).length);
  return Array.from({ length: count }, (_, index) => (
    <Fragment key={index}>
      <Gap path={path} index={index} />
      <BodyBlock
        path={joinPath(path, index)}
        onRemove={() => {
          const left = removeBlock(getAt(useDraft.getState().input, path), index);
          editWithUndo(path, left, strings.removed('这一块'));
        }}
      />
    </Fragment>
  ));
}

/** Between two blocks that are no text, and before the first: a way to write there. */
function Gap({ path, index }: { readonly path: string; readonly index: number }) {
  const shown = useDraft(({ input }) => {
    const blocks = blocksOf(getAt(input, path));
    return typeof blocks[index] !== 'string' && typeof blocks[index - 1] !== 'string';
  });
  if (!shown) return null;
  return (
    <Button
      small
      icon="text"
      className={styles.gap}
      onClick={() => {
        flushSync(() => {
          setField(path, insertText(getAt(useDraft.getState().input, path), index));
        });
        focusPath(joinPath(path, index));
      }}
    >
      在这里写文字
    </Button>
  );
}
