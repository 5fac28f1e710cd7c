import { listSettings, type ListedSetting } from './list-settings';

const HEAD = ['写法', '名称', '可以写', '默认', '依据和说明'];

/** Every setting as a Markdown page, group by group: `docs/profile-settings.md`. */
export function settingsTable(): string {
  const settings = listSettings();
  const groups = [...new Set(settings.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const rows = settings.filter((setting) => setting.group === group).map(cells);
    return [`## ${group}`, '', row(HEAD), row(HEAD.map(() => '---')), ...rows.map(row)].join('\n');
  });
  return ['# 版式的全部设置', '', INTRODUCTION, '', parts.join('\n\n'), ''].join('\n');
}

const INTRODUCTION =
  '条款号前未写标准号的，均指 GB/T 9704—2012。本页由程序的设置清单生成，请勿手改。怎样写自定版式，见[版式](profiles.md)。';

const cells = ({ path, title, choices, preset, help }: ListedSetting): readonly string[] => [
  `\`${path}\``,
  title,
  choices,
  preset === '' ? '' : `\`${preset}\``,
  help,
];

const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
