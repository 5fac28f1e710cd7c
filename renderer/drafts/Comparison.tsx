import { useEffect, useMemo, useState } from 'react';
import type { RevisionSummary } from '#data/contract/draft-calls';
import type { DraftInput } from '#data/contract/types';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { useDraft } from '../state/draft';
import { useKind } from '../state/kinds';
import { Choice } from '../ui/Choice';
import { dayAndTime } from '../ui/moments';
import { compareInputs, type FieldChange, type Piece } from './compare';
import styles from './HistoryDialog.module.css';

interface Props {
  readonly draft: string;
  /** The revision on the left-hand side. */
  readonly older: number;
  readonly revisions: readonly RevisionSummary[];
}

const NOW = 'now';

/** What changed from one revision to what is in the window now, or to another revision. */
export function Comparison({ draft, older, revisions }: Props) {
  const [other, setOther] = useState(NOW);
  const current = useDraft(({ input }) => input);
  const before = useRevision(draft, older);
  const picked = useRevision(draft, other === NOW ? undefined : Number(other));
  const after = other === NOW ? current : picked;
  const kind = useKind(current?.kind);
  const schema = kind?.schema;
  const changes = useMemo(
    () =>
      before === undefined || after === undefined || schema === undefined
        ? undefined
        : compareInputs(before, pruneInput(after), schema),
    [before, after, schema],
  );
  const others = revisions.filter(({ revision }) => revision !== older);
  return (
    <>
      <div className={styles.against}>
        <span>这一版与</span>
        <Choice
          attributes={{ id: 'compare-with', 'data-path': '', 'aria-label': '与哪一版比较' }}
          value={other}
          required
          placeholder=""
          options={[
            { value: NOW, label: '现在的内容' },
            ...others.map(({ revision, at }) => ({
              value: String(revision),
              label: `第 ${revision} 版　${dayAndTime(at)}`,
            })),
          ]}
          onChange={setOther}
        />
        <span>相比：</span>
        <del className={styles.removed}>后来删去</del>
        <ins className={styles.added}>后来加上</ins>
      </div>
      <div className={styles.changes} tabIndex={0} role="region" aria-label="改动">
        {changes?.length === 0 && <p className={styles.none}>内容相同。</p>}
        {changes?.map((change) => (
          <FieldDifference key={change.path} change={change} />
        ))}
      </div>
    </>
  );
}

function FieldDifference({ change: { label, lines } }: { readonly change: FieldChange }) {
  return (
    <section className={styles.field}>
      <h3>{label}</h3>
      {lines.map((line, at) => (
        <p key={at}>
          {line.map((piece, index) => (
            <PieceOfText key={index} piece={piece} />
          ))}
        </p>
      ))}
    </section>
  );
}

function PieceOfText({ piece: { text, change } }: { readonly piece: Piece }) {
  if (change === 'removed') return <del className={styles.removed}>{text}</del>;
  if (change === 'added') return <ins className={styles.added}>{text}</ins>;
  return <span>{text}</span>;
}

/** The input of a revision once it has been read. */
function useRevision(id: string, revision: number | undefined): DraftInput | undefined {
  const [read, setRead] = useState<{ readonly revision: number; readonly input: DraftInput }>();
  useEffect(() => {
    if (revision === undefined) return undefined;
    let wanted = true;
    void api.readRevision({ id, revision }).then((reply) => {
      if (wanted && reply.ok) setRead({ revision, input: reply.value });
    });
    return () => {
      wanted = false;
    };
  }, [id, revision]);
  return read?.revision === revision ? read?.input : undefined;
}
