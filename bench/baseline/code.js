// The usual way to write such a script, for comparison: a read for each row, a mail for each late task, a stamp into its
// row. It looks at the same sheet, on the same Monday.

// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name.
function remind() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tasks = spreadsheet.getSheetByName('任务分工');
  const addresses = addressesIn(spreadsheet.getSheetByName('职责表'));
  const headers = tasks.getRange(1, 1, 1, tasks.getLastColumn()).getValues()[0];
  const place = (header) => headers.indexOf(header);
  const today = new Date();
  let mails = 0;
  for (let row = 2; row <= tasks.getLastRow(); row++) {
    const cells = tasks.getRange(row, 1, 1, headers.length).getValues()[0];
    const due = cells[place('现定截止')];
    if (!(due instanceof Date) || due >= today || cells[place('状态')] === '已完成') continue;
    const to = addresses[cells[place('负责人')]];
    if (!to) continue;
    MailApp.sendEmail(to, `任务滞后：${cells[place('任务')]}`, `${cells[place('任务')]} 已过截止日，请尽快完成。`);
    tasks.getRange(row, place('备注') + 1).setValue(`已提醒 ${today.toISOString()}`);
    mails++;
  }
  return mails;
}

function addressesIn(duties) {
  const addresses = {};
  const headers = duties.getRange(1, 1, 1, duties.getLastColumn()).getValues()[0];
  for (let row = 2; row <= duties.getLastRow(); row++) {
    const cells = duties.getRange(row, 1, 1, headers.length).getValues()[0];
    addresses[cells[headers.indexOf('姓名')]] = cells[headers.indexOf('通知邮箱')];
  }
  return addresses;
}
