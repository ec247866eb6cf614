import { expect, test } from 'vitest';
import { world } from './world';

function sample() {
  const made = world();
  made.sheet.getRange('A1:B5').setValues([
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé'],
    ['=SAMPLE()', '=SámpléB()'],
    ['=sample()', '=sámpléB()'],
    ['=sampleA()', '=sámpléB()'],
  ]);
  return made;
}

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;
const found = (finder: Finder) => finder.findAll().map((range) => range.getA1Notation());

test('a text is found anywhere in what cells show, in either case', () => {
  const { sheet, file } = sample();
  expect(found(sheet.createTextFinder('sample'))).toEqual(['A1', 'A2']);
  expect(found(file.createTextFinder('sample'))).toEqual(['A1', 'A2']);
  expect(found(sheet.getRange('A3:B5').createTextFinder('sample'))).toEqual([]);
});

test('accents may be ignored, the case heeded and the whole cell asked for', () => {
  const exact = (finder: Finder) => finder.ignoreDiacritics(true).matchCase(true).matchEntireCell(true);
  const { sheet } = sample();
  expect(found(exact(sheet.createTextFinder('sample')))).toEqual(['A1', 'B1', 'B2']);
  expect(found(exact(sheet.createTextFinder('sample')).matchFormulaText(true))).toEqual(['A1', 'B1', 'B2']);
});

test('the text of formulas is searched on request', () => {
  const { sheet } = sample();
  expect(found(sheet.createTextFinder('sample').matchFormulaText(true))).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  const lower = sheet.getRange('A3:B5').createTextFinder('sample').matchFormulaText(true);
  expect(found(lower)).toEqual(['A3', 'A4', 'A5']);
});

test('replacing tells how often it replaced', () => {
  const { sheet } = sample();
  expect(sheet.getRange('A3:B5').createTextFinder('sample').replaceAllWith('test')).toBe(0);
  expect(sheet.createTextFinder('sample').replaceAllWith('test')).toBe(2);
  expect(sheet.getRange('A1:A2').getValues()).toEqual([['test'], ['testA']]);
  const whole = sample().sheet.createTextFinder('sample').matchFormulaText(true).matchCase(true).matchEntireCell(true);
  expect(whole.replaceAllWith('test')).toBe(1);
});

test('matches are walked forwards and backwards, and replaced one by one', () => {
  const { sheet } = sample();
  const finder = sheet.createTextFinder('sample');
  expect(finder.findNext()?.getA1Notation()).toBe('A1');
  expect(finder.findNext()?.getA1Notation()).toBe('A2');
  expect(finder.findNext()).toBeNull();
  expect(finder.findPrevious()?.getA1Notation()).toBe('A1');
  expect(finder.replaceWith('other')).toBe(1);
  expect(sheet.getRange('A1').getValue()).toBe('other');
  expect(finder.startFrom(sheet.getRange('A1')).findNext()?.getA1Notation()).toBe('A2');
});

test('a regular expression finds and replaces with its groups', () => {
  const { sheet } = world();
  sheet.getRange('A1:A2').setValues([['T-12 and T-7'], ['T12']]);
  const finder = sheet.createTextFinder('T-(\\d+)').useRegularExpression(true);
  expect(finder.replaceAllWith('#$1')).toBe(2);
  expect(sheet.getRange('A1').getValue()).toBe('#12 and #7');
});
