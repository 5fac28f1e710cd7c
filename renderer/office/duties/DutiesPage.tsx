import { Segmented, Select } from 'antd';
import { useCallback, useState } from 'react';
import type { DutyView } from '#data/contract/duty-calls';
import { selectDuties } from '#data/duties/select-duties';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import { DayTable, DutyTable, FindingTable } from './DutyTables';
import { DutyMenu } from './DutyMenu';
import { allHolders, holderOf, makeDocument, wholeOffice } from './duty-state';
import { ImportDuties } from './ImportDuties';

type Tab = 'duties' | 'findings' | 'days';

/** 责任清单: who answers for what, what does not hold in it, and when its tasks fall due. */
export function DutiesPage() {
  const years = useLoaded(api.dutyYears);
  const [picked, setPicked] = useState<number>();
  const [importing, setImporting] = useState(false);
  const year = picked ?? years.value?.[0];
  const load = useCallback(
    () => (year === undefined ? Promise.resolve({ ok: true, value: undefined } as const) : api.duties({ year })),
    [year],
  );
  const { value: view, failure, reload } = useLoaded<DutyView | undefined>(load);
  const done = (of: number): void => {
    setImporting(false);
    setPicked(of);
    years.reload();
    reload();
  };
  return (
    <section className={page.page} aria-label="责任清单">
      <header className={page.header}>
        <h1>责任清单</h1>
        {year !== undefined && (
          <Select<number>
            aria-label="年度"
            style={{ minWidth: 110 }}
            value={year}
            options={(years.value ?? []).map((one) => ({ value: one, label: `${one}年` }))}
            onChange={setPicked}
          />
        )}
        <span className={page.space} />
        <DutyMenu year={year} />
        <Button
          look="outline"
          onClick={() => {
            setImporting(true);
          }}
        >
          从 Excel 导入…
        </Button>
      </header>
      {view === undefined ? (
        <div className={page.scroll}>
          <p className={page.empty}>{failure ?? years.failure ?? EMPTY}</p>
        </div>
      ) : (
        <Content key={view.facts.year} view={view} />
      )}
      {importing && (
        <ImportDuties
          year={year}
          onDone={done}
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
    </section>
  );
}

const EMPTY = '还没有责任清单。先“导出”空白样表或者实施细则的示例，填好岗位和职责，再从 Excel 导入。';

function Content({ view }: { readonly view: DutyView }) {
  const { facts, findings, days } = view;
  const [tab, setTab] = useState<Tab>('duties');
  const [holder, setHolder] = useState(wholeOffice);
  const whose = holderOf(holder);
  const held = selectDuties(facts, whose);
  const mine = new Set(held.map(({ duty }) => facts.duties.indexOf(duty)));
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  return (
    <>
      <p className={page.sum}>
        {`${facts.name}：${facts.start} 至 ${facts.end}，岗位 ${facts.posts.length} 个，职责 ${facts.duties.length} 项；检查出问题 ${problems} 处、提示 ${findings.length - problems} 处`}
      </p>
      <div className={page.header}>
        <Segmented<Tab>
          value={tab}
          options={[
            { value: 'duties', label: '职责' },
            { value: 'findings', label: `检查（${findings.length}）` },
            { value: 'days', label: '日程' },
          ]}
          onChange={setTab}
        />
        {tab !== 'findings' && (
          <Select<string>
            aria-label="谁的职责"
            style={{ minWidth: 240 }}
            showSearch
            value={holder}
            options={[...allHolders(facts)]}
            onChange={setHolder}
          />
        )}
        <span className={page.space} />
        {tab !== 'findings' && (
          <Button look="primary" disabled={held.length === 0} onClick={() => void makeDocument(facts.year, whose)}>
            {whose.of === 'all' ? '生成责任清单' : `生成${whose.name}的责任清单`}
          </Button>
        )}
      </div>
      <div className={page.scroll} tabIndex={0} aria-label="清单内容">
        {tab === 'duties' && <DutyTable held={held} />}
        {tab === 'findings' && <FindingTable findings={findings} facts={facts} />}
        {tab === 'days' && <DayTable days={days.filter(({ duty }) => mine.has(duty))} facts={facts} />}
      </div>
    </>
  );
}
