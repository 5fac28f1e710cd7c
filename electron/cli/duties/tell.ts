/** What a 责任清单 holds, what does not hold in it, when its tasks fall due, and the document made from it. */
import { occurrences } from '#data/duties/calendar';
import { checkDuties } from '#data/duties/check-duties';
import { DUTY_KINDS, makeDutyDocument } from '#data/duties/make-list';
import { selectDuties } from '#data/duties/select-duties';
import { basename, dirname } from 'node:path';
import { writeSet } from '#electron/files/write-set';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { alignTable } from '../table';
import { askedDuties, askedWhose } from './asked';

export const list: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => askedDuties(reading, invocation)),
    tell: ({ facts }) => {
      const held = selectDuties(facts, askedWhose(invocation));
      if (invocation.has('json')) {
        const duties = held.map(({ duty, post }) => ({ ...duty, people: post?.people ?? [] }));
        io.out(`${JSON.stringify({ year: facts.year, name: facts.name, duties }, null, 2)}\n`);
        return 0;
      }
      io.out(`${facts.name}（${facts.start}至${facts.end}）：岗位 ${facts.posts.length}，职责 ${held.length}\n\n`);
      const rows = held.map(({ duty, post }) => [
        duty.unit,
        duty.post,
        post?.people?.join('、') ?? '—',
        duty.frequency ?? '—',
        shorten(duty.duty),
      ]);
      io.out(alignTable([['单位', '岗位', '任职人员', '频次', '职责内容'], ...rows]));
      return 0;
    },
  });

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).replace(/\s+/gu, '')}……` : text);

/** Exit status 1 where something does not hold; remarks alone are none. */
export const check: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => askedDuties(reading, invocation)),
    tell: ({ facts }) => {
      const findings = checkDuties(facts);
      const failed = findings.some(({ severity }) => severity === 'problem');
      if (invocation.has('json')) io.out(`${JSON.stringify({ year: facts.year, findings }, null, 2)}\n`);
      else {
        for (const { severity, unit, post, duty, message, source } of findings) {
          const place = [unit, post].filter((part) => part !== undefined).join(' ');
          const row = duty === undefined ? '' : `第 ${duty + 1} 项`;
          const head = [severity === 'problem' ? '问题' : '提示', place, row].filter((part) => part !== '');
          io.out(`${head.join('：')}：${message}${source === undefined ? '' : `（${source}）`}\n`);
        }
        const problems = findings.filter(({ severity }) => severity === 'problem').length;
        io.out(
          `岗位 ${facts.posts.length}、职责 ${facts.duties.length}；问题 ${problems}，提示 ${findings.length - problems}\n`,
        );
      }
      return failed ? 1 : 0;
    },
  });

export const calendar: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => askedDuties(reading, invocation)),
    tell: ({ facts }) => {
      const wanted = new Set(selectDuties(facts, askedWhose(invocation)).map(({ duty }) => duty));
      const days = occurrences(facts).flatMap(({ due, label, duty: index }) => {
        const duty = facts.duties[index];
        return duty && wanted.has(duty) ? [{ due, label, unit: duty.unit, post: duty.post, duty: duty.duty }] : [];
      });
      if (invocation.has('json')) io.out(`${JSON.stringify({ year: facts.year, days }, null, 2)}\n`);
      else
        io.out(
          alignTable(days.map(({ due, label, unit, post, duty }) => [due, label, `${unit} ${post}`, shorten(duty)])),
        );
      return 0;
    },
  });

/** An input of 责任清单 for the whole office, `--unit` or `--person`. */
export const make: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => askedDuties(reading, invocation)),
    tell: async ({ facts }) => {
      const whose = askedWhose(invocation);
      const wanted = invocation.value('kind') ?? 'responsibility-list';
      const kind = DUTY_KINDS.find((id) => id === wanted);
      if (kind === undefined) {
        const message = `应当是 ${DUTY_KINDS.join('、')} 中的一个`;
        return refuse(io, { code: 'unknown-kind', path: '--kind', title: '文种', message });
      }
      const input = makeDutyDocument(kind, facts, whose);
      if (input === undefined) {
        const name = whose.of === 'all' ? '' : whose.name;
        const message = whose.of === 'person' ? '清单里没有这个人任职的岗位' : '清单里没有这个单位的职责';
        return refuse(io, { code: 'no-duties', path: name, title: '责任清单', message });
      }
      const text = `${JSON.stringify(input, null, 2)}\n`;
      const out = invocation.value('out');
      if (out === undefined) io.out(text);
      else {
        const files = [{ name: basename(out), bytes: new TextEncoder().encode(text) }];
        await writeSet(dirname(out), files, { overwrite: invocation.has('force') });
      }
      return 0;
    },
  });
