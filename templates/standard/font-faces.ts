/**
 * The faces that may carry each typeface role, best first. A face is known by any of its names: family, full or
 * PostScript name, English or Chinese. Stand-ins are free faces of the same character that let an office without the
 * usual ones work and print; the program says so wherever one is used.
 */
import type { FaceRole } from '#engine/fonts/font-book';

export interface FaceChoice {
  /** First the name to show people, then every other name the face goes by. */
  readonly names: readonly string[];
  readonly standIn: boolean;
}

const face = (...names: string[]): FaceChoice => ({ names, standIn: false });
const standIn = (...names: string[]): FaceChoice => ({ names, standIn: true });

export const FONT_FACES: Readonly<Record<FaceRole, readonly FaceChoice[]>> = {
  小标宋: [
    face('方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'),
    face('方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'),
    face('方正小标宋_GB18030', 'FZXiaoBiaoSong_GB18030', 'FZXBS--GB18030-0'),
    face('方正小标宋', 'FZXBSJW', 'FZXBSK'),
    face('CESI小标宋-GB2312', 'CESI小标宋-GB13000', 'CESI小标宋-GB18030', 'CESI_XBS_GB2312'),
    face('华文小标宋', 'STXiaoBiaoSong'),
    face('汉仪小标宋', 'HYXiaoBiaoSong', '文鼎小标宋', '小标宋'),
    standIn('华文中宋', 'STZhongsong'),
    standIn('宋体-简 黑体', 'Songti SC Black', 'STSongti-SC-Black'),
    standIn('FandolSong Bold', 'FandolSong-Bold'),
    standIn('思源宋体 Heavy', 'Source Han Serif SC Heavy', 'SourceHanSerifSC-Heavy', 'Source Han Serif CN Heavy'),
    standIn('Noto Serif CJK SC Black', 'NotoSerifCJKsc-Black', 'Noto Serif SC Black', 'NotoSerifSC-Black'),
    standIn('思源宋体 Bold', 'Source Han Serif SC Bold', 'SourceHanSerifSC-Bold', 'Source Han Serif CN Bold'),
    standIn('Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold', 'Noto Serif SC Bold', 'NotoSerifSC-Bold'),
  ],
  仿宋: [
    face('仿宋_GB2312', 'FangSong_GB2312'),
    face('仿宋', 'FangSong'),
    face('方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0'),
    face('方正仿宋简体', 'FZFangSong-Z02S', 'FZFSJW--GB1-0'),
    face('方正仿宋_GB18030', 'FZFangSong_GB18030', 'FZFS--GB18030-0'),
    face('方正仿宋_GB2312', 'FZFangSong_GB2312', 'FZFSGB2312'),
    face('CESI仿宋-GB2312', 'CESI仿宋-GB13000', 'CESI仿宋-GB18030', 'CESI_FS_GB2312'),
    face('华文仿宋', 'STFangsong', 'STFangSong'),
    face('汉仪仿宋', 'HYFangSong', '汉仪仿宋简', 'HYFangSongJ', '文泉驿仿宋'),
    standIn('FandolFang', 'FandolFang-Regular', 'FandolFang R'),
    standIn('朱雀仿宋', 'Zhuque Fangsong (technical preview)', 'ZhuqueFangsong-Regular', 'Zhuque Fangsong'),
  ],
  楷体: [
    face('楷体_GB2312', 'KaiTi_GB2312'),
    face('楷体', 'KaiTi'),
    face('方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0'),
    face('方正楷体简体', 'FZKai-Z03S', 'FZKTJW--GB1-0'),
    face('方正楷体_GB18030', 'FZKaiTi_GB18030', 'FZKT--GB18030-0'),
    face('方正楷体_GB2312', 'FZKaiTi_GB2312', 'FZKTGB2312'),
    face('CESI楷体-GB2312', 'CESI楷体-GB13000', 'CESI楷体-GB18030', 'CESI_KT_GB2312'),
    face('华文楷体', 'STKaiti', 'STKaitiSC-Regular', 'Kaiti SC', 'STKaiti SC'),
    face('汉仪楷体', 'HYKaiTi', '汉仪楷体简', 'HYKaiTiJ'),
    standIn('FandolKai', 'FandolKai-Regular'),
    standIn('霞鹜文楷', 'LXGW WenKai', 'LXGWWenKai-Regular'),
    standIn('文鼎PL简中楷', 'AR PL UKai CN', 'UKaiCN'),
  ],
  黑体: [
    face('黑体', 'SimHei'),
    face('方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0'),
    face('方正黑体简体', 'FZHei-B01S', 'FZHTJW--GB1-0'),
    face('方正黑体_GB18030', 'FZHeiTi_GB18030', 'FZHT--GB18030-0'),
    face('CESI黑体-GB2312', 'CESI黑体-GB13000', 'CESI黑体-GB18030', 'CESI_HT_GB2312'),
    face('华文黑体', 'STHeiti', 'STHeitiSC-Medium', 'Heiti SC Medium', 'Heiti SC'),
    face('汉仪中黑', 'HYZhongHei', '汉仪中黑简', 'HYZhongHeiJ'),
    standIn('FandolHei', 'FandolHei-Regular'),
    standIn('思源黑体 Medium', 'Source Han Sans SC Medium', 'SourceHanSansSC-Medium', 'Source Han Sans CN Medium'),
    standIn('Noto Sans CJK SC Medium', 'NotoSansCJKsc-Medium', 'Noto Sans SC Medium', 'NotoSansSC-Medium'),
    standIn(
      '思源黑体',
      'Source Han Sans SC',
      'SourceHanSansSC-Regular',
      'Source Han Sans CN',
      'SourceHanSansCN-Regular',
    ),
    standIn('Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'Noto Sans SC', 'NotoSansSC-Regular'),
    standIn('文泉驿正黑', 'WenQuanYi Zen Hei', 'WenQuanYiZenHei'),
  ],
  宋体: [
    face('宋体', 'SimSun'),
    face('新宋体', 'NSimSun'),
    face('方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0'),
    face('方正书宋简体', 'FZShuSong-Z01S', 'FZSSJW--GB1-0'),
    face('方正书宋_GB18030', 'FZShuSong_GB18030', 'FZSS--GB18030-0', '方正宋体S-超大字符集(SIP)'),
    face('CESI宋体-GB2312', 'CESI宋体-GB13000', 'CESI宋体-GB18030', 'CESI_SS_GB2312'),
    face('华文宋体', 'STSong', 'STSongti-SC-Regular', 'Songti SC', 'STSong SC'),
    face('汉仪书宋', 'HYShuSong', '汉仪书宋一简', 'HYShuSongYiJ'),
    standIn('FandolSong', 'FandolSong-Regular'),
    standIn(
      '思源宋体',
      'Source Han Serif SC',
      'SourceHanSerifSC-Regular',
      'Source Han Serif CN',
      'SourceHanSerifCN-Regular',
    ),
    standIn('Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Noto Serif SC', 'NotoSerifSC-Regular'),
    standIn('文鼎PL简报宋', 'AR PL UMing CN', 'UMingCN'),
  ],
  西文: [
    face('Times New Roman', 'TimesNewRomanPSMT'),
    standIn('Liberation Serif', 'LiberationSerif'),
    standIn('Tinos', 'Tinos-Regular'),
    standIn('TeX Gyre Termes', 'TeXGyreTermes-Regular', 'Nimbus Roman', 'NimbusRoman-Regular'),
  ],
};
