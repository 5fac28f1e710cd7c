import type { ArchiveLine } from '#data/contract/archive-types';
import { RETENTION_NAMES } from '#data/records/archive';
import { findKind } from '../../state/kinds';
import { showIssued } from '../../state/office';
import page from '../kit/page.module.css';
import { stateOf } from './archive-view';

interface Props {
  readonly lines: readonly ArchiveLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (document: string) => void;
  readonly onTickAll: (documents: readonly string[]) => void;
}

/** What is not archived yet can be ticked. */
export function ArchiveTable({ lines, ticked, onTick, onTickAll }: Props) {
  const waiting = lines.filter(({ item }) => item === undefined).map(({ document }) => document);
  const all = waiting.length > 0 && waiting.every((document) => ticked.has(document));
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th>
            {waiting.length > 0 && (
              <input
                type="checkbox"
                aria-label="选中本页全部未归档的"
                checked={all}
                onChange={() => {
                  onTickAll(all ? [] : waiting);
                }}
              />
            )}
          </th>
          <th>档号</th>
          <th>文号</th>
          <th>题名</th>
          <th>文种</th>
          <th>成文日期</th>
          <th>保管期限</th>
          <th>页数</th>
          <th>扫描件</th>
          <th>状态</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.document} line={line} ticked={ticked.has(line.document)} onTick={onTick} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly line: ArchiveLine;
  readonly ticked: boolean;
  readonly onTick: (document: string) => void;
}

function Line({ line, ticked, onTick }: LineProps) {
  const { document, numberText, title, kind, date, item, ended, scans } = line;
  const { name, tone } = stateOf(line);
  return (
    <tr>
      <td>
        {item === undefined && (
          <input
            type="checkbox"
            aria-label={`选中${numberText}`}
            checked={ticked}
            onChange={() => {
              onTick(document);
            }}
          />
        )}
      </td>
      <td className={page.nowrap}>{item?.archiveNumber}</td>
      <td className={page.nowrap}>{numberText}</td>
      <td>
        <button
          type="button"
          className={page.link}
          onClick={() => {
            showIssued(document);
          }}
        >
          {title}
        </button>
        {ended !== undefined && <div className={page.faint}>{ended}</div>}
      </td>
      <td className={page.nowrap}>{findKind(kind)?.name ?? kind}</td>
      <td className={page.nowrap}>{date}</td>
      <td className={page.nowrap}>{item && RETENTION_NAMES[item.retention]}</td>
      <td>{item?.pages}</td>
      <td>{scans > 0 && scans}</td>
      <td>
        <span className={page.state} data-tone={tone}>
          {name}
        </span>
      </td>
    </tr>
  );
}
