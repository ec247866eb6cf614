import { once } from '../../domain/once';
import type { UpgradeWords } from '../upgrade';

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、');

/** 表格的版式与脚本的版本不一致时的说明。 */
export const upgrade = once<UpgradeWords>(() => ({
  kept: (sheet, version) => `${sheet}（升级到版式 ${version} 之前）`,
  waits: (command) =>
    `脚本已更新，这份表格要升级后才能继续：在那之前不写入、不发提醒，各项时限暂停计算。请总负责人点「协作 → ${command}」。`,
  newer: () =>
    '这份表格已由更新的脚本升级过，当前的脚本较旧，没有写入任何内容。请重新粘贴新的脚本（Code.js），再打开表格。',
  asking: (sheets) =>
    `${sheets.length > 0 ? `要改写${list(sheets)}里的部分内容，改前的整张表会各留一份，隐藏起来备查。` : '要补上新版需要的内容，人填的不动。'}升级时请别人暂不编辑。现在升级吗？`,
  done: (kept) =>
    `已升级，自动提醒从现在起照常运行，暂停的时限顺延。${kept.length > 0 ? `改前的表隐藏为${list(kept)}，下次升级后删除。` : ''}`,
  nothingToDo: () => '这份表格已是当前版本，不用升级。',
  topic: '版式',
  current: (version) => `第 ${version} 版，与脚本一致`,
  mail: {
    subject: (workbook) => `【${workbook}】请升级`,
    body: ({ workbook, link, menu, command, since }) => [
      `「${workbook}」的脚本已更新，表格要升级后才能继续。`,
      `自 ${since} 起，自动提醒不写入、不发信，各项时限暂停计算；大家填写的内容都保留，升级后一并处理。`,
      `请打开表格，点「${menu} → ${command}」：${link}`,
      '升级之前，每个工作日发一封这样的邮件。',
    ],
  },
}));
