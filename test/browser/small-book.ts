import { createHost, type Host } from '../../local/host';
import { scriptProject } from '../local/script-project';

export const TASKS = '任务';
export const LEAD = 'lead@example.com';
export const CONTACT = 'contact@example.com';

const SCRIPT = `
function setUp() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0].setName('${TASKS}').setTabColor('#1f4e79');
  sheet.getRange('A1:E1').setValues([['编号', '任务', '部门', '截止', '状态']]).setFontWeight('bold').setBackground('#1f4e79').setFontColor('#ffffff');
  sheet.getRange('A1').setNote('由脚本填写');
  sheet.setFrozenRows(1);
  sheet.getRange('D2:D100').setNumberFormat('yyyy-mm-dd');
  sheet.getRange('A2:E4').setValues([
    ['T001', '设计', '市场部', new Date('2024-07-02T00:00:00+08:00'), '进行中'],
    ['T002', '打样', '研发部', new Date('2024-07-05T00:00:00+08:00'), '进行中'],
    ['T003', '铺货', '销售部', new Date('2024-07-09T00:00:00+08:00'), '未开始'],
  ]);
  const list = (words) => SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(false).build();
  sheet.getRange('C2:C100').setDataValidation(list(['市场部', '研发部', '销售部']));
  sheet.getRange('F2:F9').insertCheckboxes();
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND($D2<>"",$D2<TODAY(),$E2<>"已完成")').setBackground('#fce4e4').setRanges([sheet.getRange('D2:E100')]).build()]);
  const own = sheet.getRange('A1:A100').protect();
  own.removeEditors(own.getEditors());
  book.insertSheet('藏起来的').hideSheet();
}
function onOpen() { SpreadsheetApp.getUi().createMenu('协作').addItem('写一格', 'write').addItem('问一句', 'ask').addToUi(); }
function write() { SpreadsheetApp.getActive().getSheetByName('${TASKS}').getRange('B3').setValue('脚本写的'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const said = ui.prompt('名字', '怎么称呼？', ui.ButtonSet.OK_CANCEL);
  if (said.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActive().toast('您好，' + said.getResponseText(), '招呼', 60);
}
function onEdit(e) { SpreadsheetApp.getActive().getSheetByName('${TASKS}').getRange('H1').setValue(e.range.getA1Notation()); }
`;

/** A workbook of one small tab, with one of everything that the grid draws. */
export function smallBook(): Host {
  const host = createHost({ dist: scriptProject(SCRIPT), user: LEAD, now: '2024-07-03 09:00', name: '小表' });
  host.call('setUp');
  return host.share(CONTACT);
}
