/** How words of a title hold together (GB/T 9704—2012 7.3.1: 词意完整). Plain data; extend freely. */

const words = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')));

/** End the unit before them: a line never begins with one. */
export const clingsToPrevious = words('的 等 之 地 得 们 者 性 化 率 中 内 上 下 间 期间 以来 以上 以下');

/** Open the unit after them: a line never ends with one. */
export const clingsToNext = words(
  '和 与 及 暨 或 以及 关于 对 向 在 以 为 将 把 不 各 全 第 从 由 至 给予 授予 省 市 县 区 州 镇 乡',
  '进一步 深入 全面 切实 坚决 认真 严格 有效 继续 加快 大力 扎实 积极 统筹 突发',
);

/** Want their object on the same line: 加强｜安全管理 reads worse than a break elsewhere. */
export const transitive = words(
  '加强 开展 推进 落实 贯彻 贯彻落实 做好 批准 同意 设立 成立 调整 召开 举办 禁止 申请 追加 下达 报送 征求 表彰 责令 修订 废止 公布 发布',
  '规范 完善 建立 健全 强化 深化 学习 学习贯彻 提高 提升 防范 遏制 支持 促进 组织 参加 违反 作出 商请',
);

/** Join what stands on their two sides: a line had better not begin with one. */
export const conjunctions = words('和 与 及 暨 或 以及');

/** Finish the noun before them (安全生产｜领域): beginning a line with one tears the two apart. */
export const finishesPrevious = words(
  '领域 工作 问题 情况 活动 行动 机制 制度 体系 建设 管理 责任 规定 条例 部门 机关 单位 人员 干部 系统 方面 事项 任务 项目',
  '精神 计划 规划 检查 整治 治理 改革 发展 实施 责任制 委员会 全体会议 常务会议 组成人员 预案 方案 办法 意见 细则',
);

/** 文种 and other closing nouns, which must not stand alone on the last line. */
export const closingNouns = words(
  '通知 通报 决定 决议 意见 报告 请示 批复 函 纪要 公告 通告 公报 议案 命令 令 方案 办法 细则 建议书 清单 建议 复函 汇报 规定 公示',
);

/** Characters that end the name of a place; an organ's name after one belongs to it: 东山镇｜人民政府. */
export const placeEnds = '省市县区州盟旗乡镇村';
