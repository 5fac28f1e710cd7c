import { Dropdown } from 'antd';
import type { ThemeChoice } from '#data/contract/types';
import { chooseTheme, useTheme } from '../state/theme';
import { Button } from '../ui/Button';

const CHOICES: Readonly<Record<ThemeChoice, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };

export function ThemeButton() {
  const { choice } = useTheme();
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        selectable: true,
        selectedKeys: [choice],
        items: Object.entries(CHOICES).map(([key, label]) => ({ key, label })),
        onClick: ({ key }) => {
          void chooseTheme(key as ThemeChoice);
        },
      }}
    >
      <Button icon={choice} label={`界面颜色：${CHOICES[choice]}`} />
    </Dropdown>
  );
}
