import { useCallback, useState } from 'react';
import type { ArchiveLine, Retention } from '#data/contract/archive-types';
import { api } from '../../api/client';
import { Choice } from '../../ui/Choice';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import { useLoaded } from '../kit/use-loaded';
import styles from './archive.module.css';
import { adviceFor, RETENTION_OPTIONS } from './archive-view';

interface Props {
  readonly lines: readonly Pick<ArchiveLine, 'document' | 'numberText' | 'title' | 'advice'>[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 归档 of one document or several, all of them or none: 件号 follow the order of the list. */
export function ArchiveDialog({ lines, onDone, onClose }: Props) {
  const settings = useLoaded(useCallback(() => api.archiveSettings(), []));
  const [retention, setRetention] = useState<Retention | ''>('');
  const [year, setYear] = useState('');
  const [section, setSection] = useState<string>();
  const [remark, setRemark] = useState('');
  const usual = settings.value?.section ?? '';
  const isSet = settings.value !== undefined && settings.value !== null;
  return (
    <DeedDialog
      title={lines.length === 1 ? '归档' : `归档 ${lines.length} 件`}
      verb="归档"
      ready={isSet && /^$|^[12]\d{3}$/.test(year)}
      run={(by) =>
        api.archiveDocuments({
          documents: lines.map(({ document }) => document),
          by,
          ...(retention === '' ? {} : { retention }),
          ...(year === '' ? {} : { year: Number(year) }),
          ...(section === undefined ? {} : { section: section.trim() }),
          ...(remark.trim() === '' ? {} : { remark }),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <ol className={styles.chosen} aria-label="要归档的文件">
        {lines.map(({ document, numberText, title }) => (
          <li key={document}>
            {numberText} <span>{title}</span>
          </li>
        ))}
      </ol>
      {settings.value === null && (
        <p className={form.warning} role="alert">
          还没有设置全宗号，不能编档号。请先到“归档设置…”填写。
        </p>
      )}
      <LabelledField label="保管期限" note="请以本单位经批准的保管期限表为准，归档后不能改">
        {(id) => (
          <Choice
            attributes={{ id, 'data-path': 'retention', 'aria-label': '保管期限' }}
            value={retention}
            options={RETENTION_OPTIONS}
            placeholder={adviceFor(lines)}
            required={false}
            onChange={(next) => {
              setRetention(RETENTION_OPTIONS.find(({ value }) => value === next)?.value ?? '');
            }}
          />
        )}
      </LabelledField>
      <div className={styles.pair}>
        <LabelledField label="归档年度" note="不填就是字号的年份">
          {(id) => <TextLine id={id} inputMode="numeric" maxLength={4} text={year} onText={setYear} />}
        </LabelledField>
        <LabelledField label="机构（问题）代码" note="如 BGS；空着就不分">
          {(id) => <TextLine id={id} maxLength={20} text={section ?? usual} onText={setSection} />}
        </LabelledField>
      </div>
      <LabelledField label="备注" note="印在归档文件目录里，可以不填。页数从印发的 PDF 清点">
        {(id) => <TextLine id={id} maxLength={500} text={remark} onText={setRemark} />}
      </LabelledField>
    </DeedDialog>
  );
}
