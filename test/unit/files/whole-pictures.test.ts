import { describe, expect, it } from 'vitest';
import { judgePicture } from '#electron/files/read-pictures';
import { png } from '../../support/png';
import { sealPicture } from '../../support/seal-picture';

const seal = sealPicture({ width: 60, height: 60 });
const spoilt = Uint8Array.from(seal).fill(0xff, 60, 100);

describe('a picture that is cut off or spoilt', () => {
  it.each([
    ['cut off', seal.subarray(0, seal.length - 200)],
    ['without its end', seal.subarray(0, seal.length - 12)],
    ['spoilt within', spoilt],
  ])('is refused: %s', (_, bytes) => {
    expect(judgePicture(bytes, '印章.png')).toMatchObject({ code: 'image-not-a-picture' });
  });

  it('is refused where the data is less than the head says', () => {
    expect(judgePicture(png({ width: 5000, height: 5000 }), '印章.png')).toMatchObject({ code: 'image-not-a-picture' });
  });

  it('is told from a whole one', () => {
    expect(judgePicture(seal, '印章.png')).toMatchObject({ width: 60, height: 60, alpha: true });
  });

  it('of a hundred megapixels is refused before its pixels are looked at', () => {
    const huge = png({ width: 10_000, height: 10_000 });
    expect(judgePicture(huge, '印章.png')).toMatchObject({ code: 'image-too-large' });
  });
});
