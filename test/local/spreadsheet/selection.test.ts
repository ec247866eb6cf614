import { expect, test } from 'vitest';
import { world } from './world';

test('what a script selects is selected for all who ask: application, file, sheet, selection', () => {
  const { app, file, sheet } = world();
  const asked = () =>
    [app.getActiveRange(), file.getActiveRange(), sheet.getActiveRange()].map((range) => range?.getA1Notation());
  expect(asked()).toEqual(['A1', 'A1', 'A1']);
  sheet.setActiveRange(sheet.getRange('B2:C3'));
  expect(asked()).toEqual(['B2:C3', 'B2:C3', 'B2:C3']);
  expect(sheet.getCurrentCell()?.getA1Notation()).toBe('B2');
  expect(app.getSelection().getActiveRange()?.getA1Notation()).toBe('B2:C3');
  expect(app.getSelection().getActiveRangeList()?.getRanges()).toHaveLength(1);
  expect(file.setActiveSelection('D4').getA1Notation()).toBe('D4');
  expect(file.getActiveCell().getA1Notation()).toBe('D4');
});

test('selecting cells of another tab brings it to the front', () => {
  const { app, file, sheet } = world();
  const other = file.insertSheet('other');
  app.setActiveRange(sheet.getRange('B2'));
  expect(app.getSelection().getActiveSheet().getName()).toBe(sheet.getName());
  app.setCurrentCell(other.getRange('C3'));
  expect([app.getActiveSheet().getName(), app.getCurrentCell().getA1Notation()]).toEqual(['other', 'C3']);
  expect(() => app.setCurrentCell(other.getRange('C3:D4'))).toThrow();
});

test('the selection stretches to the end of the data in a direction', () => {
  const { app, sheet } = world();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  sheet.getRange('A1').activate();
  expect(app.getSelection().getNextDataRange(app.Direction.DOWN)?.getA1Notation()).toBe('A1:A3');
});

test('bands take the colours of their theme, can be painted and removed, and do not overlap', () => {
  const { app, sheet } = world();
  const banding = sheet.getRange('A1:C9').applyRowBanding(app.BandingTheme.BLUE, true, false);
  expect(banding.getHeaderRowColor()).toBe('#5b95f9');
  expect([banding.getFooterRowColor(), banding.getFirstColumnColor()]).toEqual([null, null]);
  expect(banding.setFirstRowColor('RED').getFirstRowColor()).toBe('#ff0000');
  expect(() => sheet.getRange('C9').applyRowBanding()).toThrow();
  expect(sheet.getRange('Z1').getBandings()).toEqual([]);
  banding.copyTo(sheet.getRange('E1:F2'));
  expect(sheet.getBandings()).toHaveLength(2);
  banding.remove();
  expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['E1:F2']);
});
