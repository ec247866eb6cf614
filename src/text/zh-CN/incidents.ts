import { once } from '../../domain/once';
import type { IncidentWords } from '../incidents';

const matters: IncidentWords['matters'] = {
  file: '自动提醒由谁运行、从何时开始',
  schedule: '上次和下次运行的时间',
  edge: '编辑时要用的规则和日历',
  counters: '已用过的编号',
  notes: '要告知总负责人的事',
  journal: '正在发送的邮件',
};

/** 运行中发生、要让总负责人知道的事。 */
export const incidents = once<IncidentWords>(() => ({
  title: '运行中发生的事',
  intro: '自动运行时遇到以下情况，请看一眼；要处理的已写明怎么办。',
  brief: (count) => `运行中发生的事（${count} 件）`,
  why: '您是总负责人',
  at: '时间',
  assumed: '（原记录丢失，视为已告知）',
  next: '怎么办',
  matters,
  told: {
    putBack: ({ cell, header, ours, theirs }, sheet) => [
      `「${sheet}」在写入时有人移动了行或列，${cell}（${header}）一度被写成「${ours}」，现已恢复为「${theirs}」。`,
      '请核对这个单元格。',
    ],
    movedBack: ({ rows }, sheet) => [
      `上次运行中断时有人移动了「${sheet}」的行，脚本写的内容一度落在别的行，现已移回：${rows}。`,
      '请核对这几行。',
    ],
    recordLost: ({ row, cell }, sheet) => [
      `上次运行中断时有人移动了「${sheet}」的行，${row}（${cell} 所在行）由脚本写的内容被覆盖，找不回来，已清空；人填的单元格没有动。`,
      '请在「文件 → 版本记录」里查看这一行原来的内容。',
    ],
    stampAstray: ({ row, cell }, sheet) => [
      `「${sheet}」${cell} 所在行的记录属于 ${row}，而 ${row} 这一行已经找不到；这一行原样未动。`,
      `若改过编号，请改回 ${row}；若误删了行，可在「文件 → 版本记录」里找回。`,
    ],
    columnsAstray: (_, sheet) => [
      `上次运行中断时有人插入、移动或删除了「${sheet}」的列，脚本写的内容落到了别的列里，无法自动复原。`,
      `请在「文件 → 版本记录」里把「${sheet}」恢复到那之前；在此之前请不要按这张表办理。`,
    ],
    maybeHit: ({ cell, header, ours, row }, sheet) => [
      `「${sheet}」的 ${cell}（${header}）是「${ours}」，旁边的标记却属于 ${row}；可能是复制来的，也可能是运行中断时写错了行。`,
      '请核对这个单元格；原来的值可在「文件 → 版本记录」里查到。',
    ],
    typedOver: ({ row, header, ours, theirs }, sheet) => [
      `有人在「${sheet}」的 ${row} 填写「${header}」为「${theirs === '' ? '（空）' : theirs}」，同一刻脚本写入了「${ours === '' ? '（空）' : ours}」，填写的内容被盖掉了。`,
      '请核对这个单元格，需要的话再填一次。',
    ],
    setAside: ({ row, why }, sheet) => [
      `「${sheet}」的 ${row} 没有写成：Google 两次拒绝，原话是「${why}」。其余各行照常。`,
      '请检查这一行的保护和数据验证，改好后点「协作 → 修复表格」。',
    ],
    tabMade: (_, sheet) => [
      `找不到工作表「${sheet}」，已重新建立，里面是空的。`,
      '若是误删，可在「文件 → 版本记录」里找回原来的内容。',
    ],
    tabGone: (_, sheet) => [
      `找不到工作表「${sheet}」，自动运行暂时不管它，与它有关的提醒都停着。`,
      '若是误删，请在「文件 → 版本记录」里找回；要重新建一张空的，点「协作 → 修复表格」。',
    ],
    voided: ({ row }, sheet) => [
      `${row} 的决定没有执行：处理时有人改了「${sheet}」里的同一个单元格，以人填的为准。`,
      '请核对这一行；决定仍然有效的，请再选一次。',
    ],
    columnTwice: ({ header }, sheet) => [
      `「${sheet}」里「${header}」这一列出现了两次，分不清该写哪一列，本表没有写入。`,
      '请删除或改名其中一列，下次运行会自动补上。',
    ],
    columnGone: ({ header }, sheet) => [
      `「${sheet}」里找不到「${header}」这一列，各行写不完整，本表没有写入。`,
      '若是表头被清空或改名，请改回来，下次运行会自动补上。',
    ],
    restless: (_, sheet) => [
      `「${sheet}」在写入时一直有人移动行或列，剩下的没有写完。`,
      '不用处理，下次运行会接着做；若一再出现，请暂缓排序和插行。',
    ],
    rowLost: ({ row }, sheet) => [
      `「${sheet}」里找不到 ${row} 这一行，要写的内容没有写入。`,
      '若是误删，可在「文件 → 版本记录」里找回。',
    ],
    ledgerLost: ({ mails }) => [
      `「邮件记录」的内容丢失${mails > 0 ? `（${mails} 行）` : ''}，无法确认那些邮件是否发过；仍未办结的事都视为已告知，不会重发。`,
      '请在「文件 → 版本记录」里核对；需要再通知的，点「协作 → 立即发送」。',
    ],
    memoryLost: ({ matter }) => [
      `保存的运行信息（${matters[matter]}）读不出来，已按各表的内容重建。`,
      '请到「协作 → 运行状态」核对；不对就点「协作 → 启用自动提醒」重新启用。',
    ],
    doubt: ({ to, subject }) => [
      `发给 ${to} 的邮件「${subject}」发送时出错，无法确认对方是否收到，不会自动重发。`,
      '请先向收件人确认；没收到就点「协作 → 运行状态 → 重发」。',
    ],
    failed: ({ why }) => [
      `有一次自动运行中断了，原因是「${why}」。没有做完的由下一次运行接着做。`,
      '一再出现就点「协作 → 修复表格」，再看「运行状态」。',
    ],
    newPage: ({ tab, rows, carried }, sheet) => [
      `「${sheet}」已满 ${rows} 行，换了新页：旧页改名为「${tab}」并隐藏，一行未删；还要用的 ${carried} 行已带到新页。`,
      `不用处理；要看更早的记录，点「查看 → 隐藏的工作表 → ${tab}」。`,
    ],
    leftBehind: ({ row, header, typed, tab }, sheet) => [
      `「${sheet}」换页的那一刻，有人在 ${row} 的「${header}」填了「${typed}」，没有带到新页，仍在「${tab}」。`,
      '请核对新页的这一格，需要的话请本人再填一次。',
    ],
    more: ({ count }) => [`另有 ${count} 件事，这里记不下了。`, '请点「协作 → 校验」，看各表是否有要改的。'],
  },
}));
