import { useState } from 'react';
import { Button } from '../../ui/Button';
import type { FieldOf } from '../model/field';
import { ImportDialog } from './ImportDialog';
import { chooseList, saveTemplate, type FoundList } from './list-files';

interface Props {
  readonly field: FieldOf<'table'>;
  readonly path: string;
}

/** Lists of fewer columns are typed sooner than looked for. */
const LEAST_COLUMNS = 4;

/** From a spreadsheet into a list of plain rows, and the sheet to fill in. */
export function ListTools({ field, path }: Props) {
  const [found, setFound] = useState<FoundList>();
  if (field.fields.length < LEAST_COLUMNS || field.fields.some(({ control }) => control === 'picture')) return null;
  return (
    <>
      <Button small onClick={() => void chooseList(path, field.label).then(setFound)}>
        从 Excel 导入…
      </Button>
      <Button small onClick={() => void saveTemplate(path)}>
        下载模板…
      </Button>
      {found !== undefined && (
        <ImportDialog
          found={found}
          name={field.label}
          path={path}
          onClose={() => {
            setFound(undefined);
          }}
        />
      )}
    </>
  );
}
