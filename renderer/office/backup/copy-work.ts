/** 演练 and 恢复 of one backup, from the person's side. */
import { RESTORE_CONSENT } from '#data/contract/backup-calls';
import { api } from '../../api/client';
import { closeDraft } from '../../state/draft';
import { flushDraft } from '../../state/keeping';
import { draftsChanged } from '../../state/kept-drafts';
import { clearNotices } from '../../state/notices';
import { dateAndTime } from './wording';

export interface Copy {
  readonly work: 'drill' | 'restore';
  readonly token: string;
  readonly name: string;
}

export type Tried =
  | {
      readonly at: 'asking';
      readonly hurdle?: 'passphrase-needed' | 'wrong-passphrase' | 'not-empty';
      /** Whether there are data that a restore replaces. */
      readonly consent?: boolean;
      readonly failure?: string;
    }
  | { readonly at: 'working' }
  | { readonly at: 'done'; readonly told: readonly string[] };

export interface Answers {
  readonly passphrase: string;
  readonly consent: boolean;
}

const secret = ({ passphrase }: Answers) => (passphrase === '' ? {} : { passphrase });

export async function tryDrill({ token }: Copy, answers: Answers): Promise<Tried> {
  const reply = await api.drillBackup({ backup: token, ...secret(answers) });
  if (!reply.ok) return { at: 'asking', failure: `演练没有成功。${reply.error.message}` };
  if (reply.value.status !== 'drilled') return { at: 'asking', hurdle: reply.value.status };
  const { created, documents, files } = reply.value;
  return {
    at: 'done',
    told: [
      `演练成功：${dateAndTime(created)}的备份可以恢复。`,
      `印发件 ${documents} 件、文件 ${files} 个全部打开核对，一致。临时文件夹已经删去。`,
    ],
  };
}

/** What is being written is saved and leaves the window first: it belongs to the data that go. */
export async function tryRestore({ token }: Copy, answers: Answers): Promise<Tried> {
  if (!(await flushDraft())) return { at: 'asking', failure: '最后的改动还没有保存成功，没有恢复。' };
  const reply = await api.restoreBackup({
    backup: token,
    ...secret(answers),
    ...(answers.consent ? { consent: RESTORE_CONSENT } : {}),
  });
  if (!reply.ok) return { at: 'asking', consent: answers.consent, failure: `没有恢复。${reply.error.message}` };
  if (reply.value.status !== 'restored') {
    const hurdle = reply.value.status;
    return { at: 'asking', hurdle, consent: answers.consent || hurdle === 'not-empty' };
  }
  clearNotices();
  closeDraft();
  draftsChanged();
  const { created, documents, replaced } = reply.value;
  return {
    at: 'done',
    told: [
      `已恢复${dateAndTime(created)}的备份，印发件 ${documents} 件，全部核对一致。`,
      ...(replaced === undefined
        ? []
        : [`原有数据没有删除，在数据文件夹里，名称末尾加了“${replaced}”。确认无误以后可以自行删去。`]),
    ],
  };
}
