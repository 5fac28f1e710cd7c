import { ConfigProvider, theme } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';

/** Nonce of this page load, which the run-time style elements of the component library must carry. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Gives the component library the window's own colours and measures, so that both look like one. */
export function KitProvider({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  const config = useMemo(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    return {
      algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
      token: {
        fontFamily: token('--font-ui'),
        fontSize: 14,
        controlHeight: 32,
        borderRadius: 5,
        borderRadiusLG: 7,
        colorPrimary: token('--accent'),
        colorText: token('--ink'),
        colorTextPlaceholder: token('--ink-faint'),
        colorBgContainer: token('--panel'),
        colorBgElevated: token('--panel-soft'),
        colorBorder: token('--line-control'),
        colorError: token('--error'),
        motionDurationMid: '0.12s',
        motionDurationSlow: '0.16s',
      },
    };
  }, [dark]);
  return (
    <ConfigProvider
      locale={zhCN}
      csp={{ nonce }}
      theme={config}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
