import { Select } from 'antd';
import { useCallback, useState } from 'react';
import type { RegisterRow, SeriesSummary } from '#data/contract/office-types';
import { succeed } from '#data/contract/reply';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import { EndDialog } from './EndDialog';
import { seriesId, seriesName, stretchFor, summaryText } from './register-view';
import { ExportButton } from './ExportButton';
import { RegisterTable } from './RegisterTable';
import { ReserveDialog } from './ReserveDialog';
import { StartDialog } from './StartDialog';

/** Lines shown at first, and how many more at a time. */
const STEP = 100;

type Dialog = 'reserve' | 'start' | RegisterRow;

/** The series there are, the one that is looked at, and its lines. */
function useRegister() {
  const { value: all, failure, reload } = useLoaded(api.listSeries);
  const [picked, setPicked] = useState<string>();
  const [shown, setShown] = useState(STEP);
  const current = all?.find((one) => seriesId(one) === picked) ?? all?.[0];
  const load = useCallback(async () => {
    if (current === undefined) return succeed([]);
    const { code, year } = current;
    return api.listRegister({ code, year, ...stretchFor(current, shown) });
  }, [current, shown]);
  const rows = useLoaded(load);
  const pick = (next: string): void => {
    setPicked(next);
    setShown(STEP);
  };
  const more = (): void => {
    setShown(shown + STEP);
  };
  const left = (current?.next ?? 1) - 1 - shown;
  return { all, current, rows: rows.value, failure: failure ?? rows.failure, left, pick, more, reload };
}

/** 发文登记簿: every number of a series, and why where it was not used. */
export function RegisterPage() {
  const { all, current, rows, failure, left, pick, more, reload } = useRegister();
  const [dialog, setDialog] = useState<Dialog>();
  const done = (): void => {
    setDialog(undefined);
    reload();
  };
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <section className={page.page} aria-label="发文登记簿">
      <header className={page.header}>
        <h1>发文登记簿</h1>
        {current !== undefined && <SeriesPicker all={all ?? []} current={current} onPick={pick} />}
        <span className={page.space} />
        {current !== undefined && <ExportButton series={current} />}
        <Button
          look="outline"
          onClick={() => {
            setDialog('start');
          }}
        >
          设起始号…
        </Button>
        <Button
          look="outline"
          icon="plus"
          onClick={() => {
            setDialog('reserve');
          }}
        >
          预留号…
        </Button>
      </header>
      {current !== undefined && <p className={page.sum}>{summaryText(current)}</p>}
      <div className={page.scroll} tabIndex={0} aria-label="登记簿内容">
        <Trouble text={failure} />
        {all?.length === 0 && (
          <p className={page.empty}>还没有登记。打开一份公文，点“签发…”，登记簿就从这里开始；也可以先设起始号。</p>
        )}
        {current !== undefined && <RegisterTable rows={rows ?? []} onEnd={setDialog} />}
        <More left={left} onMore={more} />
      </div>
      {dialog !== undefined && <Dialogs dialog={dialog} series={current} onDone={done} onClose={close} />}
    </section>
  );
}

interface PickerProps {
  readonly all: readonly SeriesSummary[];
  readonly current: SeriesSummary;
  readonly onPick: (id: string) => void;
}

const SeriesPicker = ({ all, current, onPick }: PickerProps) => (
  <Select<string>
    aria-label="字号系列"
    style={{ minWidth: 200 }}
    value={seriesId(current)}
    options={all.map((one) => ({ value: seriesId(one), label: seriesName(one) }))}
    onChange={onPick}
  />
);

const Trouble = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : <p className={page.empty}>{text}</p>;

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  if (left <= 0) return null;
  return <Button small className={page.more} onClick={onMore}>{`再看前面 ${Math.min(STEP, left)} 个号`}</Button>;
}

interface DialogsProps {
  readonly dialog: Dialog;
  readonly series: SeriesSummary | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Dialogs({ dialog, ...rest }: DialogsProps) {
  const { series } = rest;
  if (dialog === 'reserve') return <ReserveDialog {...rest} />;
  if (dialog === 'start') return <StartDialog {...rest} />;
  return series === undefined ? null : <EndDialog {...rest} series={series} row={dialog} />;
}
