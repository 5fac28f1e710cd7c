import type { StandingPhrase } from './phrase';

const SOURCE = '公文惯用语';

const phrase = (id: string, use: string, text: string): StandingPhrase => ({
  sort: 'phrase',
  id,
  use,
  text,
  source: SOURCE,
});

/** Phrases that say on what grounds something is done, and lead from there to the matter. */
export const STANDING: readonly StandingPhrase[] = [
  phrase('made-on', '制定依据', '为……，根据《……》等法律法规，结合我市实际，制定本办法。'),
  phrase('plan-on', '制定依据', '为全面落实……部署要求，根据《……》，制定本方案。'),
  phrase('inspected-on', '督查依据', '根据……工作安排'),
  phrase('decided-on', '决定依据', '根据《……》第……条规定，经……研究，决定……'),
  phrase('agreed-by', '批准程序', '经……同意，现将《……》印发给你们，请结合实际认真贯彻落实。'),
  phrase('submitted-as', '制定依据', '按照……《关于……的通知》（……〔……〕……号）要求，'),
  phrase('now-notify', '过渡语', '现就有关事项通知如下。'),
  phrase('now-report', '过渡语', '现将有关情况通报如下。'),
  phrase('now-reply', '过渡语', '你……《关于……的请示》（……〔……〕……号）收悉。经研究，现批复如下。'),
  phrase('rectify', '工作要求', '请对照问题清单逐项整改，举一反三，于……前将整改情况书面报送……。'),
  phrase(
    'handed-over',
    '工作要求',
    '对整改不力、敷衍整改、虚假整改的，按照有关规定移交纪检监察机关和组织（人事）部门处理。',
  ),
];
