import { once } from '../../domain/once';
import type { MenuWords } from '../menu';

/** More ids than this tell nobody more than their number does. */
const some = (ids: readonly string[]): string => ids.slice(0, 20).join('、') + (ids.length > 20 ? ' 等' : '');

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、');

/** 菜单「协作」的名称、回话和拒绝时的说明。 */
export const menu = once<MenuWords>(() => ({
  title: '协作',
  items: {
    newCollaboration: '新建协作…',
    makeDuties: '生成职责表',
    makeMatrix: '生成责任矩阵',
    checkWorkbook: '校验',
    refreshProgress: '刷新进度',
    enableReminders: '启用自动提醒',
    disableReminders: '停用自动提醒',
    previewSending: '立即发送',
    confirmOwn: '以本人身份确认',
    repairWorkbook: '修复表格',
    upgradeWorkbook: '升级',
    regroupTasks: '整理分组',
    applyRights: '更新权限',
    showStatus: '运行状态',
    showAbout: '关于',
  },
  done: {
    duties: (added, kept) =>
      added === 0
        ? `职责表已齐全：${kept} 行都保留，没有要加的部门。下一步：补齐姓名和邮箱，再点「生成责任矩阵」。`
        : `职责表新增 ${added} 行，原有 ${kept} 行都保留。下一步：填上新增各行的姓名和邮箱，再点「生成责任矩阵」。`,
    matrix: ({ rows, kept, added, apart, departments }) =>
      [
        `责任矩阵现有 ${rows} 行、${departments.length} 个部门，已填的 ${kept} 个字母都保留。`,
        added.length > 0 ? `新增的行：${list(added)}。` : '',
        apart.length > 0 ? `在任务或节点里已找不到的行移到了表的下方，没有删除：${list(apart)}。` : '',
        '下一步：给每行填上 R 和 A，再点「校验」。',
      ]
        .filter(Boolean)
        .join(''),
    checked: (errors, warnings, infos) =>
      errors + warnings + infos === 0
        ? '校验完成，没有发现问题。'
        : `校验完成：${errors} 个错误、${warnings} 个警告、${infos} 个提示，都列在「校验结果」里，点单元格一列可跳过去。先改错误。`,
    refreshed: (tasks, late) =>
      late === 0
        ? `已刷新 ${tasks} 项任务的进度，没有滞后。`
        : `已刷新 ${tasks} 项任务的进度，其中 ${late} 项滞后，见「任务分工」里的红灯。`,
    enabled: (owner) => `自动提醒已启用，以 ${owner} 的名义运行和发信。关掉表格也照常运行；要停就点「停用自动提醒」。`,
    disabled: () => '自动提醒已停用，不会再自动发信。要恢复请点「启用自动提醒」。',
    alreadyEnabledBy: (owner) => `自动提醒早已启用，以 ${owner} 的名义运行，不用再点。`,
    takeOver: (owner) =>
      `自动提醒现在以 ${owner} 的名义运行。要改由你的名义运行吗？接过来之后，${owner} 的下一次运行会自行停止。`,
    repaired: (mended) => `修好了 ${mended.length} 处，没有动任何人填的内容：\n${mended.join('\n')}`,
    nothingToRepair: () => '各表都完好，没有要修的。',
    created: (name) => [
      `「${name}」已建好。`,
      '到「职责表」补齐姓名和邮箱。',
      '到「任务分工」核对责任部门、截止日和交付标准。',
      '点「协作 → 生成责任矩阵」，给每行填上 R 和 A。',
      '点「协作 → 校验」，把错误改完。',
      '点「协作 → 启用自动提醒」，然后把表格共享给各部门接口人。',
    ],
    sent: (count, queued) =>
      queued === 0
        ? `已补发 ${count} 封邮件，记在「邮件记录」里。`
        : `已补发 ${count} 封邮件；还有 ${queued} 封在排队，今天的发信额度用完了，有额度时自动发出。`,
    nothingToSend: () => '现在没有要告诉任何人的事，一封也没有发。',
    confirming: (who, ids) =>
      `以 ${who} 的身份确认，这 ${ids.length} 行里请您填的答复和审核结论都是您本人填的：${some(ids)}。是吗？`,
    confirmed: (count) => `已确认 ${count} 行：生效了的已写「已核实」，刚填的在下一次运行后写上。`,
    nothingToConfirm: (who) => `没有等 ${who} 确认的答复或审核结论。`,
  },
  mends: {
    sheetMade: (sheet) => `重新建立工作表「${sheet}」`,
    sheetRenamed: (from, to) => `工作表「${from}」改回原名「${to}」`,
    headerRestored: (sheet, header) => `「${sheet}」：补回表头「${header}」`,
    columnAdded: (sheet, header) => `「${sheet}」：补上缺少的列「${header}」`,
    dropdownRestored: (sheet, header) => `「${sheet}」：补回「${header}」的下拉列表`,
    formatRestored: (sheet, header) => `「${sheet}」：恢复「${header}」的格式`,
    noteRestored: (sheet, header) => `「${sheet}」：补回「${header}」表头上的说明`,
    coloursRestored: (sheet) => `「${sheet}」：恢复颜色规则`,
    settingAdded: (rule) => `「协作规则」：补上规则「${rule}」`,
    settingUnused: (rule) => `「协作规则」：规则「${rule}」暂不起作用，已在「含义」里写明，填的值留着`,
    unused: (meaning) => `暂不起作用，填的值留着以后用。${meaning}`,
    lookRestored: (sheet) => `「${sheet}」：恢复冻结行、列宽和标签颜色`,
  },
  refused: {
    notLead: () => '这一步由总负责人或副负责人来做。你只要在自己部门的彩色格子里填写，不需要菜单；有事请联系总负责人。',
    noCollaboration: () => '这份表格里还没有协作。请先点「协作 → 新建协作…」。',
    collaborationExists: () =>
      '这份表格里已经有一个协作了，没有改动任何内容。另一件事请复制一份空白模板，在那里新建；要补齐本表请点「协作 → 修复表格」。',
    sheetMissing: (sheet, repair) =>
      `找不到工作表「${sheet}」，什么也没有做。请点「协作 → ${repair}」补回来，再试一次。`,
    columnMissing: (sheet, header, repair) =>
      `工作表「${sheet}」里找不到「${header}」这一列，什么也没有做。请点「协作 → ${repair}」补回来，再试一次。`,
    columnTwice: (sheet, header) =>
      `工作表「${sheet}」里有两列都叫「${header}」，分不清以哪一列为准，什么也没有做。请把其中一列改名或删掉，再试一次。`,
    busy: () => '这份表格正忙着处理另一件事，什么也没有做。请过一分钟再试。',
    platform: (what, message) =>
      `Google 没有让「${what}」做完，原话是：${message}。请稍后再试；一再出现就看「运行状态」。`,
    nameless: () => 'Google 没有说明您是谁，不能确认。请用职责表里的 Google 账号打开表格，再试一次。',
    consentMissing: () =>
      '还没有得到你的同意：自动提醒要按时运行并以你的名义发信。请再点一次，在 Google 的页面上选「允许」。',
  },
}));
