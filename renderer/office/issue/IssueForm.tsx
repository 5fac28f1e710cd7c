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
import { choicesOf, remarksOf, startingAt } from './number-choice';
import { NumberChoices } from './NumberChoices';
import styles from './Issue.module.css';

interface Props {
  readonly input: DraftInput;
  readonly stage: Exclude<IssueStage, { readonly at: 'issued' }>;
}

/** The numbers there are to choose from, and the one that is chosen. */
function useChoice({ asked, offer }: Props['stage']) {
  const [picked, setPicked] = useState<string>();
  const [start, setStart] = useState('');
  if (asked === undefined || offer === undefined) return undefined;
  const choices = choicesOf(asked, offer);
  const listed = choices.find(({ key }) => key === picked) ?? choices[0];
  const fresh = offer.fresh && listed?.key === 'next';
  const choice = fresh ? startingAt(listed, asked, start) : listed;
  return { asked, offer, choices, listed, fresh, choice, start, setStart, setPicked };
}

export function IssueForm({ input, stage }: Props) {
  const all = usePreview((state) => state.issues);
  const [by, setBy] = usePerson();
  const busy = stage.at === 'issuing';
  const number = useChoice(stage);
  const choice = number?.choice;
  const issues = choice === undefined ? all : all.filter((one) => !isSettledByNumber(one));
  const faulty = all.some(({ severity }) => severity === 'error');
  const ready = [choice !== undefined, by.trim() !== '', !faulty, !busy].every(Boolean);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && choice !== undefined) void issue(choice, by);
      }}
    >
      <p className={styles.title}>{titleOf(input)}</p>
      {stage.asked === undefined && (
        <p className={form.failure}>还不知道编入哪个系列：请先在“发文字号”里填写机关代字和年份。</p>
      )}
      {number !== undefined && <NumberFields number={number} disabled={busy} />}
      <LabelledField label="签发（印发）人" note="记入登记簿；下次自动填上">
        {(id) => <TextLine id={id} text={by} onText={setBy} maxLength={100} disabled={busy} />}
      </LabelledField>
      <Checks issues={issues} remarks={number === undefined ? [] : remarksOf(number.asked, input, number.offer)} />
      <Answers stage={stage} name={choice?.name} ready={ready} faulty={faulty} />
    </form>
  );
}

interface NumberFieldsProps {
  readonly number: NonNullable<ReturnType<typeof useChoice>>;
  readonly disabled: boolean;
}

function NumberFields({ number, disabled }: NumberFieldsProps) {
  const { choices, listed, fresh, offer, start, setStart, setPicked } = number;
  return (
    <>
      <NumberChoices choices={choices} picked={listed?.key} disabled={disabled} onPick={setPicked} />
      {fresh && (
        <LabelledField label="从几号起编" note={`不填就从 ${offer.next} 号；今年在纸上用过的号，填接着的那一个`}>
          {(id) => (
            <TextLine id={id} inputMode="numeric" maxLength={5} text={start} onText={setStart} disabled={disabled} />
          )}
        </LabelledField>
      )}
    </>
  );
}

/** The number is given by issuing: that it is missing so far needs no checking. */
const isSettledByNumber = ({ severity, path }: Issue): boolean => severity !== 'error' && path === 'head.number.serial';

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
