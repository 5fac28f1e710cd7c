import { flushSync } from 'react-dom';
import { setField, typeInto, useDraft } from '../../state/draft';
import { editWithUndo } from '../../state/edit';
import { Button } from '../../ui/Button';
import { strings } from '../../ui/strings';
import { TextArea } from '../../ui/TextArea';
import { blocksOf, bodyOf, insertBlock, newTable } from '../model/blocks';
import type { FieldOf } from '../model/field';
import { asText, isArray } from '../model/json';
import { getAt, joinPath } from '../model/path';
import { type FieldAttributes, useValue } from '../use-field';
import { BodyBlock } from './BodyBlock';
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
    <div className={styles.body}>
      {isBlocks ? <Blocks path={path} /> : <PlainText field={field} path={path} attributes={attributes} />}
      <div className={styles.tools}>
        <Button
          small
          icon="table"
          onClick={() => {
            append(path, newTable());
          }}
        >
          插入表格
        </Button>
        <Button
          small
          icon="break"
          onClick={() => {
            append(path, { pageBreak: true });
          }}
        >
          分页
        </Button>
      </div>
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
    <BodyBlock
      key={index}
      path={joinPath(path, index)}
      onRemove={() => {
        const blocks = blocksOf(getAt(useDraft.getState().input, path));
        editWithUndo(path, bodyOf(blocks.filter((_, at) => at !== index)), strings.removed('这一块'));
      }}
    />
  ));
}

function append(path: string, block: Parameters<typeof insertBlock>[2]): void {
  const blocks = blocksOf(getAt(useDraft.getState().input, path));
  const next = insertBlock(blocks, blocks.length - 1, block);
  flushSync(() => {
    setField(path, next);
  });
  focusPath(joinPath(path, next.length - 1));
}
