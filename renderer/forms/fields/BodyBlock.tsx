import { setField, typeInto, useDraft } from '../../state/draft';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { TextLine } from '../../ui/TextLine';
import { blockKind } from '../model/blocks';
import { insertColumn } from '../model/columns';
import type { Field } from '../model/field';
import { asText, isArray, isObject } from '../model/json';
import { getAt, joinPath } from '../model/path';
import { useValue } from '../use-field';
import styles from './BodyField.module.css';
import { ColumnMenu } from './ColumnMenu';
import { Grid } from './Grid';
import { ImageBlock } from './ImageBlock';

interface Props {
  readonly path: string;
  readonly onRemove: () => void;
}

const CELL: Field = { name: '', label: '单元格', required: false, control: 'text' };

/** One block of a body that has more than text. */
export function BodyBlock({ path, onRemove }: Props) {
  const kind = useDraft(({ input }) => blockKind(getAt(input, path)));
  const remove = <Button small icon="remove" label="删除这一块" onClick={onRemove} />;
  switch (kind) {
    case 'text':
      return <TextBlock path={path} />;
    case 'table':
      return (
        <section className={styles.block} aria-label="表格">
          <TableBlock path={joinPath(path, 'table')} />
          {remove}
        </section>
      );
    case 'image':
      return (
        <section className={styles.block} aria-label="图片">
          <ImageBlock path={joinPath(path, 'image')} />
          {remove}
        </section>
      );
    case 'pageBreak':
      return (
        <div className={styles.break} data-path={path}>
          <span>以下另起一页</span>
          {remove}
        </div>
      );
    case 'other':
      return (
        <div className={styles.break} data-path={path}>
          <span>其他内容：保持文件中的原样</span>
          {remove}
        </div>
      );
  }
}

function TextBlock({ path }: { readonly path: string }) {
  const value = useValue(path);
  return (
    <TextArea
      data-path={path}
      aria-label="正文"
      className={styles.text}
      rows={3}
      text={asText(value)}
      onText={(text) => {
        typeInto(path, text);
      }}
    />
  );
}

function TableBlock({ path }: { readonly path: string }) {
  const count = useDraft(({ input }) => {
    const columns = getAt(input, joinPath(path, 'columns'));
    return isArray(columns) ? columns.length : 0;
  });
  const columnsPath = joinPath(path, 'columns');
  return (
    <div className={styles.table}>
      <Line path={joinPath(path, 'caption')} label="表题" placeholder="表题（可不填）" optional />
      <Grid
        path={joinPath(path, 'rows')}
        label="表格"
        columns={Array.from({ length: count }, (_, index) => ({ key: index, field: CELL }))}
        emptyRow={Array.from({ length: count }, () => '')}
        heading={(_, index) => (
          <span className={styles.heading}>
            <Line
              path={joinPath(joinPath(columnsPath, index), 'title')}
              label={`第 ${index + 1} 列的栏目`}
              placeholder={`栏目 ${index + 1}`}
            />
            <ColumnMenu path={path} index={index} />
          </span>
        )}
        tools={
          <Button
            small
            icon="plus"
            onClick={() => {
              const table = getAt(useDraft.getState().input, path);
              if (isObject(table)) setField(path, insertColumn(table, count));
            }}
          >
            添加一列
          </Button>
        }
      />
    </div>
  );
}

interface LineProps {
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
  readonly optional?: boolean;
}

function Line({ path, label, placeholder, optional = false }: LineProps) {
  const value = useValue(path);
  return (
    <TextLine
      data-path={path}
      aria-label={label}
      placeholder={placeholder}
      className={optional ? styles.line : styles.column}
      text={asText(value)}
      onText={(text) => {
        typeInto(path, optional && text === '' ? undefined : text);
      }}
    />
  );
}
