import { useEffect, useState } from 'react';
import type { Workflow } from '#data/contract/life-calls';
import { api } from '../../api/client';
import { flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextArea } from '../../ui/TextArea';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import { useLoaded } from '../kit/use-loaded';
import styles from './life.module.css';
import { namesIn } from './wording';

/** 办理规则: whether documents must be reviewed and signed before they are issued, and for whom that does not hold. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { value, failure: unread } = useLoaded(api.workflow);
  const [strict, setStrict] = useState(false);
  const [names, setNames] = useState('');
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (value === undefined) return;
    setStrict(value.direct !== 'everyone');
    setNames(value.direct === 'everyone' ? '' : value.direct.join('、'));
  }, [value]);
  const save = async (): Promise<void> => {
    const direct: Workflow['direct'] = strict ? [...namesIn(names)] : 'everyone';
    const reply = await api.setWorkflow({ direct });
    if (!reply.ok) return setFailure(reply.error.message);
    flash({ text: strict ? '已设定：签发以后才能印发' : '已设定：可以直接印发' });
    onClose();
  };
  const said = failure ?? unread;
  return (
    <Modal title="办理规则" width="520px" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.rules} role="radiogroup" aria-label="印发以前">
          <label>
            <input
              type="radio"
              name="direct"
              checked={!strict}
              onChange={() => {
                setStrict(false);
              }}
            />
            可以直接印发，不要求先核稿、签发（人少的单位）
          </label>
          <label>
            <input
              type="radio"
              name="direct"
              checked={strict}
              onChange={() => {
                setStrict(true);
              }}
            />
            先核稿，再签发，签发以后才能印发
          </label>
        </div>
        {strict && (
          <LabelledField
            label="可以直接印发的人"
            note="姓名之间用顿号分开；没有就空着。签发以后改过的文稿，要重新核稿、签发"
          >
            {(id) => <TextArea id={id} rows={2} text={names} onText={setNames} maxLength={2000} />}
          </LabelledField>
        )}
        {said !== undefined && (
          <p className={form.failure} role="alert">
            {said}
          </p>
        )}
        <div className={form.answers}>
          <Button look="outline" onClick={onClose}>
            取消
          </Button>
          <Button look="primary" type="submit" disabled={value === undefined}>
            保存
          </Button>
        </div>
      </form>
    </Modal>
  );
}
