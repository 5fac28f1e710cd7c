import type { TemplateRow } from '#data/contract/template-calls';
import { api } from '../../api/client';
import { DeedDialog } from '../kit/DeedDialog';

interface Props {
  readonly row: TemplateRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Back to the program's own template. */
export const RetireDialog = ({ row: { kind, name }, onDone, onClose }: Props) => (
  <DeedDialog
    title={`${name}：恢复自带的模板`}
    verb="恢复"
    ready
    run={(by) => api.retireTemplate({ kind, by })}
    onDone={onDone}
    onClose={onClose}
  >
    <p>以后的{name}用自带的模板。已经印发的不变，它们用的模板和它们存在一起。要留着本单位的，请先导出。</p>
  </DeedDialog>
);
