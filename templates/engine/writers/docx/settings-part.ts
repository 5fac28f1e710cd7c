import type { XmlComponent } from 'docx';
import type { LayoutProfile } from '#standard/profile';
import { NO_LINE_END, NO_LINE_START } from '../../text/kinsoku';
import { element } from './element';
import { NAMESPACE } from './namespaces';

/**
 * word/settings.xml: odd and even page numbers, our tables of forbidden line starts and ends for Word, no squeezing of
 * marks, and no stretching of lines that a manual break ends. docx builds none of these but the first.
 */
export function settingsPart({ page }: LayoutProfile): XmlComponent {
  const chinese = { 'w:lang': 'zh-CN' };
  return element(
    'w:settings',
    { 'xmlns:w': NAMESPACE.w },
    element('w:zoom', { 'w:percent': 100 }),
    page.mirrored ? element('w:mirrorMargins') : undefined,
    element('w:defaultTabStop', { 'w:val': 420 }),
    element('w:evenAndOddHeaders'),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element('w:noLineBreaksAfter', { ...chinese, 'w:val': NO_LINE_END }),
    element('w:noLineBreaksBefore', { ...chinese, 'w:val': NO_LINE_START }),
    element(
      'w:compat',
      {},
      element('w:doNotExpandShiftReturn'),
      element('w:useFELayout'),
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    element('w:decimalSymbol', { 'w:val': '.' }),
    element('w:listSeparator', { 'w:val': ',' }),
  );
}
