import { api } from '../../api/client';
import { FieldView } from '../../forms/fields/FieldView';
import { FormContext } from '../../forms/form-binding';
import type { Field } from '../../forms/model/field';
import type { Problem } from '#data/records/case-facts';
import { DeedDialog } from '../kit/DeedDialog';
import { useLoaded } from '../kit/use-loaded';
import { rootSchema } from '../../forms/model/json-schema';
import { readFields } from '../../forms/model/read-fields';
import { succeed, fail } from '#data/contract/reply';
import { caseForm, saveFacts, useCase } from './case-state';

interface Props {
  readonly problem: Problem;
  readonly onClose: () => void;
}

/** What the unit reports of one problem; it is a fact like any other, and documents follow it. */
export function RectificationDialog({ problem, onClose }: Props) {
  const { value: schema } = useLoaded(api.rectificationSchema);
  const index = useCase(({ facts }) => indexOf(facts?.['problems'], problem.no));
  const fields: readonly Field[] = schema === undefined ? [] : readFields(rootSchema(schema));
  const run = async (by: string) => {
    const saved = await saveFacts(by);
    if (saved !== undefined) return succeed(saved);
    const [first] = useCase.getState().problems;
    return fail(
      'bad-argument',
      first === undefined ? '没有保存成功，请再试一次。' : `${first.title}：${first.message}。`,
    );
  };
  return (
    <DeedDialog
      title={`第${problem.no}号问题的整改情况`}
      verb="保存"
      width="640px"
      ready={index >= 0}
      run={run}
      onDone={onClose}
      onClose={onClose}
    >
      <p>{problem.fact}</p>
      <FormContext value={caseForm}>
        {fields.map((field) => (
          <FieldView key={field.name} field={field} parent={`problems[${index}].rectification`} />
        ))}
      </FormContext>
    </DeedDialog>
  );
}

const indexOf = (problems: unknown, no: number): number =>
  Array.isArray(problems) ? problems.findIndex((one: { readonly no?: unknown }) => one.no === no) : -1;
