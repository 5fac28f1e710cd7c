import type { CommandLine } from 'electron';

/** Chromium features that would speak to a server of their own accord. */
const TALKATIVE_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/**
 * Chromium's switches: Chinese dialogs, no background traffic, and no name that resolves. They stand behind the request
 * filter of the session, for whatever traffic does not pass through it. Must run before the app is ready.
 */
export function applySwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('lang', 'zh-CN');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-features', TALKATIVE_FEATURES.join(','));
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('no-proxy-server');
}
