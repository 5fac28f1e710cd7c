import type { Diagnostic } from '../diagnose';
import type { FlowFloat } from '../flow/flow';
import type { Closing, Seal } from '../model/document';
import type { Picture } from '../pictures/picture';
import { mm, mmToTwip, twip, type Twip } from '../units';
import type { StyledContext } from './context';

const CLAUSE = 'GB/T 9704—2012 7.3.5.1';
/** Width and height of a seal's picture may differ by this part: scans are not exact. */
const ROUND = 0.05;

/** 60 mm at more than 1600 dpi. */
const MOST_PIXELS = 16_000_000;

/** A seal to be pressed: its size, and its picture where there is one. */
export interface PressedSeal {
  readonly diameter: Twip;
  readonly picture?: { readonly file: string; readonly over: boolean; readonly aspect: number; readonly path?: string };
}

interface SealContext {
  readonly context: StyledContext;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** One seal for each 署名, in its order; one for the date where there is none. What does not fit is reported. */
export function pressedSeals({ seal, seals, signatures }: Closing, { context, report }: SealContext): PressedSeal[] {
  const wanted = Math.max(1, signatures.length);
  const plain: PressedSeal = { diameter: mmToTwip(context.profile.closing.sealDiameter) };
  if (seal === 'image' && !seals) report(noPictures);
  if (seals && seals.length !== wanted) report(wrongCount(seals.length, signatures.length));
  return Array.from({ length: wanted }, (_, index) => {
    const given = seals?.[index];
    return given ? withPicture(given, plain, { context, report }) : plain;
  });
}

function withPicture(seal: Seal, plain: PressedSeal, { context, report }: SealContext): PressedSeal {
  const { file, diameterMm, path } = seal;
  const diameter = diameterMm === undefined ? plain.diameter : mmToTwip(mm(diameterMm));
  const at = path === undefined ? {} : { path };
  const picture = context.pictures?.get(file);
  if (!picture) {
    report({ code: 'image-missing', severity: 'error', message: `没有找到印章图样“${file}”，盖不上章。`, ...at });
    return { diameter };
  }
  if (picture.width * picture.height > MOST_PIXELS) {
    report({ ...tooLarge(file, picture), ...at });
    return { diameter };
  }
  for (const fault of faultsOf(file, picture)) report({ ...fault, clause: CLAUSE, ...at });
  return {
    diameter,
    picture: { file, over: picture.alpha === true, aspect: picture.width / picture.height, ...at },
  };
}

function faultsOf(file: string, { width, height, alpha }: Picture): Diagnostic[] {
  const round = Math.abs(width - height) <= ROUND * Math.max(width, height);
  return [...(round ? [] : [notRound(file, width, height)]), ...(alpha ? [] : [opaque(file)])];
}

/** The picture of a seal in its square, upright; one that is not square is fitted in. */
export function sealFloat({ diameter, picture }: PressedSeal, centre: number, top: number): FlowFloat | undefined {
  if (!picture) return undefined;
  const { file, over, aspect, path } = picture;
  const width = twip(diameter * Math.min(1, aspect));
  const height = twip(diameter / Math.max(1, aspect));
  return {
    element: '印章',
    file,
    left: twip(centre - width / 2),
    top: twip(top + (diameter - height) / 2),
    width,
    height,
    over,
    ...(path === undefined ? {} : { path }),
  };
}

/** Refused before a writer unpacks it. */
const tooLarge = (file: string, { width, height }: Picture): Diagnostic => ({
  code: 'seal-too-large',
  severity: 'error',
  message: `印章图样“${file}”有 ${width}×${height} 像素，太大了；直径 60 毫米按 600 dpi 扫描约 1420×1420，请缩小到 4000×4000 以内。`,
});

const noPictures: Diagnostic = {
  code: 'seal-picture-missing',
  severity: 'warning',
  clause: CLAUSE,
  message: '没有给出印章图样，已留出盖章的位置。',
  path: 'closing.sealImages',
};

const wrongCount = (seals: number, signatures: number): Diagnostic => ({
  code: 'seal-count',
  severity: 'error',
  clause: CLAUSE,
  message:
    signatures === 0
      ? `没有署名时只在成文日期上盖一枚章，印章图样却有 ${seals} 个。`
      : `署名有 ${signatures} 个机关，印章图样有 ${seals} 个：应当一个机关一枚，按署名的顺序。`,
  path: 'closing.sealImages',
});

const notRound = (file: string, width: number, height: number): Diagnostic => ({
  code: 'seal-not-round',
  severity: 'warning',
  message: `印章图样“${file}”为 ${width}×${height} 像素，宽高不等，印章应是正圆；请沿印章外沿裁成正方形。`,
});

const opaque = (file: string): Diagnostic => ({
  code: 'seal-opaque',
  severity: 'warning',
  message: `印章图样“${file}”没有透明底，会遮住文字，已改放在文字下面；请换成透明底的 PNG。`,
});
