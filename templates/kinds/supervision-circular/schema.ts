import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { line, list, record, text, whole } from '#schema/fields';
import { rule } from '#schema/rule';
import { endsAfterStart, inspectionFields, method } from '../shared/inspection';
import { problem } from '../shared/problem';
import { reference } from '../shared/reference';
import { report } from '../shared/report-back';

const inspection = v.pipe(
  record('督查情况', {
    ...inspectionFields,
    areas: list('督查地区', line('地区'), { help: '一行一个地区', widget: 'lines' }),
    method,
    visited: whole('检查单位（企业）数', 1, 999_999, { help: '不能少于问题清单里出现的单位数' }),
  }),
  endsAfterStart(),
);

const content = v.pipe(
  record('督查内容', {
    inspection,
    feedback: v.optional(list('已经印发的反馈意见', reference('反馈意见'), { help: '填写后在开头写明已经反馈' })),
    overview: text('总体情况', { help: '简要写总体情况和好的做法' }),
    problems: list('问题清单', problem, { widget: 'table' }),
    requirements: v.optional(text('工作要求', { help: '不填时用通用的整改要求；报送时限和联系人会自动写在最后' })),
    report,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { inspection: done, problems } = dataset.value;
    const units = new Set(problems.map((one) => one.unit)).size;
    if (done.visited >= units) return;
    addIssue({
      message: rule('too-few-visited', `问题清单里有 ${units} 家单位（企业），检查单位数不能少于 ${units}`),
      path: [
        { type: 'object', origin: 'value', input: dataset.value, key: 'inspection', value: done },
        { type: 'object', origin: 'value', input: done, key: 'visited', value: done.visited },
      ],
    });
  }),
);

export const supervisionCircularSchema = envelope(
  'supervision-circular',
  '督查通报',
  { content },
  { help: '通报督查发现的问题，附问题清单，限期整改' },
);

export type SupervisionCircularInput = v.InferOutput<typeof supervisionCircularSchema>;
