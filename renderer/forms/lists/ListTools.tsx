import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useForm } from '../form-binding';
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
  const form = useForm();
  const [found, setFound] = useState<FoundList>();
  if (field.fields.length < LEAST_COLUMNS || field.fields.some(({ control }) => control === 'picture')) return null;
  const place = { form, path, name: field.label };
  return (
    <>
      <Button small onClick={() => void chooseList(place).then(setFound)}>
        从 Excel 导入…
      </Button>
      <Button small onClick={() => void saveTemplate(place)}>
        下载模板…
      </Button>
      {found !== undefined && (
        <ImportDialog
          found={found}
          place={place}
          onClose={() => {
            setFound(undefined);
          }}
        />
      )}
    </>
  );
}
