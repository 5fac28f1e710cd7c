import { useState } from 'react';
import type { BackupPlan, BackupView } from '#data/contract/backup-types';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import styles from './backup.module.css';
import { WHEN } from './wording';

interface Props {
  readonly view: BackupView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const USUAL: Omit<BackupPlan, 'folder'> = {
  when: 'daily',
  atExit: true,
  encrypted: false,
  keep: { daily: 7, weekly: 4, monthly: 12 },
};

const KEEPS = [
  ['daily', '天'],
  ['weekly', '周'],
  ['monthly', '月'],
] as const;

/** 备份计划: where to, when, whether encrypted, and how many are kept. */
export function PlanDialog({ view, onDone, onClose }: Props) {
  const [rules, setRules] = useState(view.plan ?? USUAL);
  const [place, setPlace] = useState<{ readonly token?: string; readonly place: string }>({
    place: view.plan?.folder ?? '',
  });
  const [failure, setFailure] = useState<string>();
  const change = (changed: Partial<BackupPlan>): void => {
    setRules({ ...rules, ...changed });
  };
  const choose = async (): Promise<void> => {
    const reply = await api.chooseBackupFolder();
    if (reply.ok && reply.value.status === 'chosen') setPlace(reply.value);
  };
  const save = async (): Promise<void> => {
    const { when, atExit, encrypted, keep } = rules;
    const folder = place.token === undefined ? {} : { folder: place.token };
    const reply = await api.saveBackupPlan({ ...folder, when, atExit, encrypted, keep });
    if (!reply.ok) return setFailure(reply.error.message);
    onDone();
  };
  return (
    <Modal title="备份计划" width="560px" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <LabelledField label="放备份的文件夹" note="最好在移动硬盘上，用完拔下，另外保管">
          {(id) => (
            <div className={styles.place}>
              <output id={id} title={place.place}>
                {place.place === '' ? '还没有选择' : place.place}
              </output>
              <Button look="outline" icon="open" data-autofocus onClick={() => void choose()}>
                选择文件夹…
              </Button>
            </div>
          )}
        </LabelledField>
        <fieldset className={styles.choices}>
          <legend>自动备份</legend>
          <div>
            {(['daily', 'weekly', 'off'] as const).map((when) => (
              <label key={when}>
                <input
                  type="radio"
                  name="when"
                  checked={rules.when === when}
                  onChange={() => {
                    change({ when });
                  }}
                />
                {WHEN[when]}
              </label>
            ))}
          </div>
        </fieldset>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={rules.atExit}
            onChange={(event) => {
              change({ atExit: event.currentTarget.checked });
            }}
          />
          退出制文时备份一次
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={rules.encrypted}
            onChange={(event) => {
              change({ encrypted: event.currentTarget.checked });
            }}
          />
          用口令加密备份
        </label>
        {rules.encrypted && (
          <p className={form.note}>口令在“备份”页输入，不写进数据。口令忘了，谁也打不开加密的备份。</p>
        )}
        <fieldset className={styles.choices}>
          <legend>保留多少（各取其中最新的一份，超出的自动删去）</legend>
          <div>
            {KEEPS.map(([unit, name]) => (
              <label key={unit}>
                最近
                <TextLine
                  className={styles.count}
                  inputMode="numeric"
                  maxLength={3}
                  aria-label={`保留最近几${name}`}
                  text={String(rules.keep[unit])}
                  onText={(text) => {
                    if (/^\d{1,3}$/.test(text)) change({ keep: { ...rules.keep, [unit]: Number(text) } });
                  }}
                />
                {name === '月' ? '个月' : name}
              </label>
            ))}
          </div>
        </fieldset>
        {failure !== undefined && (
          <p className={form.failure} role="alert">
            {failure}
          </p>
        )}
        <div className={form.answers}>
          <Button look="outline" onClick={onClose}>
            取消
          </Button>
          <Button look="primary" type="submit" disabled={place.place === ''}>
            保存
          </Button>
        </div>
      </form>
    </Modal>
  );
}
