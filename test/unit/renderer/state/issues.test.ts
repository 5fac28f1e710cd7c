import { describe, expect, it } from 'vitest';
import { collectIssues } from '../../../../renderer/state/issues';

describe('collectIssues', () => {
  it('lists the gravest first and keeps the order within a rank', () => {
    const issues = collectIssues(
      [
        { code: 'missing', path: 'title', title: '标题', message: '必须填写' },
        { code: 'not-a-date', path: 'closing.date', title: '成文日期', message: '应是真实存在的日期' },
      ],
      [
        { code: 'a', severity: 'hint', message: '建议' },
        { code: 'b', severity: 'warning', message: '提醒', clause: 'GB/T 9704—2012 7.3.5' },
        { code: 'c', severity: 'error', message: '缺字' },
      ],
    );
    expect(issues.map(({ message }) => message)).toEqual(['必须填写', '应是真实存在的日期', '缺字', '提醒', '建议']);
  });

  it('marks what is only not filled in yet, and what the form has no place for', () => {
    const issues = collectIssues(
      [
        { code: 'missing', path: 'title', title: '标题', message: '必须填写' },
        { code: 'unknown-field', path: 'colour', title: '', message: '没有名为“colour”的项' },
      ],
      [],
    );
    expect(issues.map(({ nature }) => nature)).toEqual(['missing', 'stray']);
  });

  it('leads nowhere where the whole document is meant', () => {
    expect(collectIssues([{ code: 'more', path: '', title: '', message: '另外还有 3 处问题' }], [])).toEqual([
      { severity: 'error', message: '另外还有 3 处问题' },
    ]);
  });
});
