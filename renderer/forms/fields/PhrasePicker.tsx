import type { ReactNode } from 'react';
import { useForm } from '../form-binding';
import { holdsPhrase, takesBasis, withPhrase } from '../model/cites';
import type { Field } from '../model/field';
import { getAt } from '../model/path';
import { useValue } from '../use-field';
import { PhraseList } from './PhraseList';
import { PickerFrame } from './PickerFrame';

interface Props {
  readonly field: Field;
  readonly path: string;
  readonly children: ReactNode;
}

/** A control for 依据 that can be filled from the 法规依据 too; any other stays as it is. */
export function PhrasePicker({ field, path, children }: Props) {
  if (!takesBasis(path) || !['text', 'textarea', 'lines'].includes(field.control)) return children;
  return (
    <PickerFrame
      icon="cite"
      title="插入依据"
      label={field.label}
      content={(close) => <BasisList several={field.control === 'lines'} path={path} onClose={close} />}
    >
      {children}
    </PickerFrame>
  );
}

interface ListProps {
  readonly path: string;
  readonly several: boolean;
  readonly onClose: () => void;
}

function BasisList({ path, several, onClose }: ListProps) {
  const { input, set } = useForm();
  const value = useValue(path);
  return (
    <PhraseList
      isOn={(text) => holdsPhrase(value, text)}
      several={several}
      onTake={(text) => {
        const now = getAt(input(), path);
        if (!holdsPhrase(now, text)) set(path, withPhrase(now, text, several));
      }}
      onClose={onClose}
    />
  );
}
