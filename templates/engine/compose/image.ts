import type { Diagnostic } from '../diagnose';
import type { FlowBlock } from '../flow/flow';
import type { Image } from '../model/document';
import { mm, mmToTwip, pt, ptToTwip, twip, type Twip } from '../units';
import { textArea, type Orientation } from '#standard/text-area';
import type { StyledContext } from './context';

interface ImageContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly before: Twip;
  readonly orientation: Orientation;
}

/** Resolution of a picture that does not name one, as screens have it. */
const DEFAULT_DPI = 96;

/** A picture as a block of its own, centred, as wide as asked for, else as it is; never larger than the text area. */
export function composeImage(block: Image, { context, report, before, orientation }: ImageContext): FlowBlock[] {
  const { file, path } = block;
  const at = path === undefined ? {} : { path };
  const picture = context.pictures?.get(file);
  if (!picture) {
    report({ code: 'image-missing', severity: 'error', message: `没有找到图片“${file}”，排不出来。`, ...at });
    return [];
  }
  const area = textArea(context.profile.page, orientation);
  const natural = ptToTwip(pt((picture.width / (picture.dpi ?? DEFAULT_DPI)) * 72));
  const wanted = block.widthMm === undefined ? natural : mmToTwip(mm(block.widthMm));
  const highest = area.height - before - context.profile.text.line;
  const width = Math.min(wanted, area.width, (highest * picture.width) / picture.height);
  const height = twip((width * picture.height) / picture.width);
  return [{ type: 'image', file, before, width: twip(Math.max(1, width)), height: twip(Math.max(1, height)), ...at }];
}
