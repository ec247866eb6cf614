import { expect, test } from 'vitest';
import { world } from './world';

test('the choices of a list are texts, whatever they were given as', () => {
  const { app } = world();
  const builder = app.newDataValidation();
  const rule = (Reflect.apply(builder.requireValueInList, builder, [[9, false, 'z']]) as typeof builder).build();
  expect(rule.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
  expect(String(rule.getCriteriaType())).toBe('VALUE_IN_LIST');
});

test('a rule on a range answers the range and whether it shows an arrow', () => {
  const { app, sheet } = world();
  const [range, shown] = app
    .newDataValidation()
    .requireValueInRange(sheet.getRange('C1:C3'))
    .build()
    .getCriteriaValues();
  expect([range.getA1Notation(), shown]).toEqual(['C1:C3', true]);
  const hidden = app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), false).build();
  expect(hidden.getCriteriaValues()[1]).toBe(false);
});

test('a rule stands in every cell it was set on, and in no other', () => {
  const { app, sheet } = world();
  const rule = app.newDataValidation().requireNumberBetween(1, 5).setHelpText('1 to 5').setAllowInvalid(false).build();
  sheet.getRange('A1:B2').setDataValidation(rule);
  const read = sheet.getRange('A1:C3').getDataValidations();
  expect(read.map((row) => row.map((one) => one?.getCriteriaValues() ?? null))).toEqual([
    [[1, 5], [1, 5], null],
    [[1, 5], [1, 5], null],
    [null, null, null],
  ]);
  expect([read[0]?.[0]?.getHelpText(), read[0]?.[0]?.getAllowInvalid()]).toEqual(['1 to 5', false]);
  sheet.getRange('A1:C3').clearDataValidations();
  expect(
    sheet
      .getRange('A1:C3')
      .getDataValidations()
      .flat()
      .every((one) => one === null),
  ).toBe(true);
});

test('a copied rule leaves the first as it was', () => {
  const { app } = world();
  const first = app.newDataValidation().requireTextContains('x').build();
  const second = first.copy().requireTextEqualTo('y').build();
  expect([first.getCriteriaValues(), second.getCriteriaValues()]).toEqual([['x'], ['y']]);
});

test('days in a rule come back as days', () => {
  const { app } = world();
  const day = new Date('2024-07-01T00:00:00+08:00');
  expect(app.newDataValidation().requireDateOnOrAfter(day).build().getCriteriaValues()).toEqual([day]);
});

test('a rejecting rule refuses what a script writes, and leaves the cells as they were', () => {
  const { app, sheet } = world();
  sheet
    .getRange('J1:J2')
    .setDataValidation(app.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
  sheet.getRange('J1').setValue('yes');
  expect(() => sheet.getRange('J1:J2').setValues([['no'], ['maybe']])).toThrow(
    'The data you entered in cell J2 violates the data validation rules set on this cell.',
  );
  expect(sheet.getRange('J1:J2').getValues()).toEqual([['yes'], ['']]);
});

test('check boxes remember the states they were given, and replace another rule', () => {
  const { app, sheet } = world();
  const values = (cell: string) => sheet.getRange(cell).getDataValidation()?.getCriteriaValues();
  sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberEqualTo(1).build());
  sheet.getRange('A1').insertCheckboxes();
  sheet.getRange('A2').insertCheckboxes('DONE');
  sheet.getRange('A3').insertCheckboxes('YES', 'NO');
  expect(String(sheet.getRange('A1').getDataValidation()?.getCriteriaType())).toBe('CHECKBOX');
  expect([values('A1'), values('A2'), values('A3')]).toEqual([[], ['DONE'], ['YES', 'NO']]);
  expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([false, '', 'NO']);
});

test('removed check boxes leave neither rule nor value', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:A2').insertCheckboxes().check();
  range.removeCheckboxes();
  expect(range.getDataValidations()).toEqual([[null], [null]]);
  expect(range.isBlank()).toBe(true);
});

test('a range is checked or not only when all its cells are boxes in one state', () => {
  const { sheet } = world();
  const range = sheet.getRange('A1:A3').insertCheckboxes();
  expect(range.isChecked()).toBe(false);
  expect(range.check().isChecked()).toBe(true);
  sheet.getRange('A2').uncheck();
  expect(range.isChecked()).toBeNull();
  expect(sheet.getRange('A1:B1').isChecked()).toBeNull();
  expect(sheet.getRange('B1').isChecked()).toBeNull();
});

test('conditional formats keep their order, their criterion and their looks', () => {
  const { app, sheet } = world();
  const range = sheet.getRange('A1:A9');
  const first = app
    .newConditionalFormatRule()
    .whenNumberGreaterThan(50)
    .setBackground('#FF0000')
    .setFontColor('White')
    .setBold(true)
    .setRanges([range])
    .build();
  const second = app.newConditionalFormatRule().whenTextContains('x').setItalic(true).setRanges([range]).build();
  sheet.setConditionalFormatRules([first, second]);
  const [one, two, ...more] = sheet.getConditionalFormatRules();
  const condition = one?.getBooleanCondition();
  expect(more).toEqual([]);
  expect([String(condition?.getCriteriaType()), condition?.getCriteriaValues()]).toEqual(['NUMBER_GREATER_THAN', [50]]);
  expect([condition?.getBackground(), condition?.getFontColor(), condition?.getBold(), condition?.getItalic()]).toEqual(
    ['#ff0000', '#ffffff', true, null],
  );
  expect(String(two?.getBooleanCondition()?.getCriteriaType())).toBe('TEXT_CONTAINS');
  expect(one?.getRanges().map((each) => each.getA1Notation())).toEqual(['A1:A9']);
});

test('a copied conditional format keeps its looks when its criterion is replaced', () => {
  const { app, sheet } = world();
  const rule = app
    .newConditionalFormatRule()
    .whenNumberGreaterThan(5)
    .setBold(true)
    .setRanges([sheet.getRange('A1')]);
  const copy = rule.build().copy().whenCellEmpty().build().getBooleanCondition();
  expect([String(copy?.getCriteriaType()), copy?.getCriteriaValues(), copy?.getBold()]).toEqual([
    'CELL_EMPTY',
    [],
    true,
  ]);
});

test('a formula as a criterion reads back as it was written, and cleared rules are gone', () => {
  const { app, sheet } = world();
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=A1>10')
    .setRanges([sheet.getRange('A1')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
  expect([String(condition?.getCriteriaType()), condition?.getCriteriaValues()]).toEqual([
    'CUSTOM_FORMULA',
    ['=A1>10'],
  ]);
  sheet.clearConditionalFormatRules();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

test('a relative day is a criterion of its own', () => {
  const { app, sheet } = world();
  const rule = app
    .newConditionalFormatRule()
    .whenDateBefore(app.RelativeDate.TODAY)
    .setRanges([sheet.getRange('A1')]);
  const condition = rule.build().getBooleanCondition();
  expect(String(condition?.getCriteriaType())).toBe('DATE_BEFORE_RELATIVE');
  expect(condition?.getCriteriaValues()).toEqual([app.RelativeDate.TODAY]);
});

test('a gradient has its points and no criterion', () => {
  const { app, sheet } = world();
  const rule = app
    .newConditionalFormatRule()
    .setGradientMinpoint('white')
    .setGradientMaxpointWithValue('red', app.InterpolationType.NUMBER, '10')
    .setRanges([sheet.getRange('A1:A9')])
    .build();
  const gradient = rule.getGradientCondition();
  expect(rule.getBooleanCondition()).toBeNull();
  expect([gradient?.getMinColor(), String(gradient?.getMinType())]).toEqual(['#ffffff', 'MIN']);
  expect([gradient?.getMaxColor(), gradient?.getMaxValue()]).toEqual(['#ff0000', '10']);
});
