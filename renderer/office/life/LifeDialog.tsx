import { useCallback, useEffect, useState } from 'react';
import type { DraftLife } from '#data/contract/life-calls';
import { fail, type Reply } from '#data/contract/reply';
import { api } from '../../api/client';
import { documentName } from '../../app/documents';
import { complain, flash } from '../../app/tell';
import { useDraft } from '../../state/draft';
import { keepRevision, noteStanding } from '../../state/keeping';
import { showDialog } from '../../state/view';
import { Button } from '../../ui/Button';
import { strings } from '../../ui/strings';
import { Modal } from '../../ui/Modal';
import { showFile } from '../issued/actions';
import form from '../kit/form.module.css';
import { useLoaded } from '../kit/use-loaded';
import { RulesDialog } from './RulesDialog';
import { StepForm } from './StepForm';
import { StepTable } from './StepTable';

const close = (): void => {
  showDialog(undefined);
};

/** Saves what is in the window first: a step is taken on exactly what one has seen. */
async function load(): Promise<Reply<DraftLife>> {
  if (!(await keepRevision())) return fail('disk', '草稿没有保存成功，现在不能办理。');
  const { kept } = useDraft.getState();
  return kept === undefined ? fail('not-possible', '还没有写下内容，不能办理。') : api.draftLife({ id: kept.id });
}

/** 办理: who has done what with the draft in the window, and what may come next. */
export function LifeDialog() {
  const ask = useCallback(load, []);
  const { value: loaded, failure } = useLoaded(ask);
  const [stepped, setStepped] = useState<DraftLife>();
  const [rules, setRules] = useState(false);
  const life = stepped ?? loaded;
  const name = useDraft(({ input }) => documentName(input));
  const standing = life?.standing;
  useEffect(() => {
    if (standing !== undefined) noteStanding(standing);
  }, [standing]);
  if (rules) {
    return (
      <RulesDialog
        onClose={() => {
          setRules(false);
        }}
      />
    );
  }
  return (
    <Modal title="办理" width="680px" onClose={close}>
      <p>{name === '' ? strings.untitled : name}</p>
      {failure !== undefined && <p className={form.failure}>{failure}</p>}
      {life !== undefined && (
        <>
          <StepTable life={life} />
          <StepForm key={life.steps.length} life={life} onDone={setStepped} />
        </>
      )}
      <div className={form.answers}>
        <Button
          onClick={() => {
            setRules(true);
          }}
        >
          办理规则…
        </Button>
        <span className={form.space} />
        <Button look="outline" disabled={life === undefined} onClick={() => void exportSheet(life)}>
          导出发文稿纸…
        </Button>
        <Button look="outline" onClick={close}>
          关闭
        </Button>
      </div>
    </Modal>
  );
}

async function exportSheet(life: DraftLife | undefined): Promise<void> {
  if (life === undefined) return;
  const reply = await api.exportDraftSheet({ id: life.id });
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({
    text: `已导出“${file.name}”`,
    actions: [{ label: '在文件夹中显示', run: () => void showFile(file) }],
  });
}
