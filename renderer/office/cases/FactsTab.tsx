import { useState } from 'react';
import { api } from '../../api/client';
import { flash } from '../../app/tell';
import { FieldView } from '../../forms/fields/FieldView';
import { FormContext } from '../../forms/form-binding';
import { rootSchema } from '../../forms/model/json-schema';
import { readFields } from '../../forms/model/read-fields';
import { Button } from '../../ui/Button';
import { TextLine } from '../../ui/TextLine';
import { useLoaded } from '../kit/use-loaded';
import { usePerson } from '../kit/use-person';
import { caseForm, saveFacts, useCase } from './case-state';
import styles from './cases.module.css';

/** The facts as a form; saving lets every draft of the case follow. */
export function FactsTab() {
  const { value: schema, failure } = useLoaded(api.caseSchema);
  const fields = schema === undefined ? [] : readFields(rootSchema(schema));
  return (
    <FormContext value={caseForm}>
      <SaveBar />
      <form
        className={styles.form}
        aria-label="督查事项的事实"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {failure !== undefined && <p>{failure}</p>}
        {fields.map((field) => (
          <FieldView key={field.name} field={field} parent="" />
        ))}
      </form>
    </FormContext>
  );
}

/** Above the form: below it a notice with its way back would lie over the button. */
function SaveBar() {
  const edited = useCase((state) => state.edited);
  const problems = useCase((state) => state.problems);
  const [by, setBy] = usePerson();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const done = await saveFacts(by.trim());
    setBusy(false);
    if (done !== undefined) flash({ text: done.told });
  };
  const [first] = problems;
  return (
    <div className={styles.bar}>
      {first !== undefined && (
        <p className={styles.trouble} role="alert">
          {`没有保存，有 ${problems.length} 处要改：${first.title === '' ? '' : `${first.title}：`}${first.message}`}
        </p>
      )}
      <span className={styles.space} />
      <label className={styles.by}>
        经办人
        <TextLine text={by} onText={setBy} maxLength={100} />
      </label>
      <Button look="primary" disabled={!edited || busy || by.trim() === ''} onClick={() => void save()}>
        {busy ? '正在保存……' : '保存事实'}
      </Button>
    </div>
  );
}
