import { Spin } from 'antd';
import { useState } from 'react';
import type { DraftInput } from '#data/contract/types';
import { asText } from '../../forms/model/json';
import type { Issue } from '../../state/issues';
import { usePreview } from '../../state/preview';
import { showPanel } from '../../state/view';
import { Button } from '../../ui/Button';
import { TextLine } from '../../ui/TextLine';
import { LabelledField } from '../kit/LabelledField';
import form from '../kit/form.module.css';
import { usePerson } from '../kit/use-person';
import { endIssuing, issue, type IssueStage } from './issue-state';
import { choicesOf, remarksOf } from './number-choice';
import { NumberChoices } from './NumberChoices';
import styles from './Issue.module.css';

interface Props {
  readonly input: DraftInput;
  readonly stage: Exclude<IssueStage, { readonly at: 'issued' }>;
}

export function IssueForm({ input, stage }: Props) {
  const { asked, offer } = stage;
  const issues = usePreview((state) => state.issues);
  const [picked, setPicked] = useState<string>();
  const [by, setBy] = usePerson();
  const busy = stage.at === 'issuing';
  const known = asked && offer && { choices: choicesOf(asked, offer), remarks: remarksOf(asked, input, offer) };
  const choice = known?.choices.find(({ key }) => key === picked) ?? known?.choices[0];
  const errors = issues.filter(({ severity }) => severity === 'error');
  const ready = [choice !== undefined, by.trim() !== '', errors.length === 0, !busy].every(Boolean);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && choice !== undefined) void issue(choice, by);
      }}
    >
      <p className={styles.title}>{titleOf(input)}</p>
      {asked === undefined && (
        <p className={form.failure}>还不知道编入哪个系列：请先在“发文字号”里填写机关代字和年份。</p>
      )}
      {known !== undefined && (
        <NumberChoices choices={known.choices} picked={choice?.key} disabled={busy} onPick={setPicked} />
      )}
      <LabelledField label="签发（印发）人" note="记入登记簿；下次自动填上">
        {(id) => <TextLine id={id} text={by} onText={setBy} maxLength={100} disabled={busy} />}
      </LabelledField>
      <Checks issues={issues} remarks={known?.remarks ?? []} />
      <Answers stage={stage} name={choice?.name} ready={ready} faulty={errors.length > 0} />
    </form>
  );
}

const titleOf = ({ title }: DraftInput): string => asText(title).replace(/\s*\n\s*/g, '') || '（没有标题的公文）';

interface AnswersProps {
  readonly stage: Props['stage'];
  /** The number that will be taken. */
  readonly name: string | undefined;
  readonly ready: boolean;
  readonly faulty: boolean;
}

function Answers({ stage, name, ready, faulty }: AnswersProps) {
  const busy = stage.at === 'issuing';
  return (
    <>
      {stage.at === 'asking' && stage.failure !== undefined && (
        <p className={form.failure} role="alert">
          {stage.failure}
        </p>
      )}
      <div className={form.answers}>
        {busy && (
          <span className={form.progress} role="status">
            <Spin size="small" /> {`${stage.step}……`}
          </span>
        )}
        {faulty && (
          <Button
            onClick={() => {
              endIssuing();
              showPanel('problems');
            }}
          >
            逐条查看
          </Button>
        )}
        <span className={form.space} />
        <Button look="outline" disabled={busy} onClick={endIssuing}>
          取消
        </Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {name === undefined ? '签发' : `签发为 ${name}`}
        </Button>
      </div>
    </>
  );
}

function Checks({ issues, remarks }: { readonly issues: readonly Issue[]; readonly remarks: readonly string[] }) {
  const of = (wanted: Issue['severity']): readonly string[] =>
    issues.filter(({ severity }) => severity === wanted).map(say);
  const errors = of('error');
  const warnings = [...remarks, ...of('warning')];
  return (
    <>
      {errors.length > 0 && (
        <Messages tone="failure" head={`有 ${errors.length} 处必须改正，改好才能签发`} items={errors} />
      )}
      {warnings.length > 0 && <Messages tone="warning" head="请核对，核对无误可以签发" items={warnings} />}
    </>
  );
}

const say = ({ title, message }: Issue): string => (title === undefined ? message : `${title}：${message}`);

/** More than these are in the list of problems. */
const MOST = 5;

interface MessagesProps {
  readonly tone: 'failure' | 'warning';
  readonly head: string;
  readonly items: readonly string[];
}

function Messages({ tone, head, items }: MessagesProps) {
  return (
    <div className={form[tone]} role="note">
      <p>{head}</p>
      <ul className={styles.items}>
        {items.slice(0, MOST).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {items.length > MOST && <li>{`还有 ${items.length - MOST} 条，见问题列表`}</li>}
      </ul>
    </div>
  );
}
