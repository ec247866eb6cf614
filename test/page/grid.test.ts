import { describe, expect, it } from 'vitest';
import { createGridView } from '../../local/server/grid/grid-view';
import { cellAt, firstSheet, hostAfter, lookAt, pictureIn, pictureOf } from './drawn-by';

describe('the picture of a workbook', () => {
  it('shows a day as its serial number under its format', () => {
    const host = hostAfter(`sheet.getRange('B2').setValue(new Date('2026-11-20T00:00:00+08:00'));`);
    expect(cellAt(firstSheet(host).cells, 1, 1)?.[2]).toBe(46346);
    expect(lookAt(host, 1, 1).format).toBe('yyyy-mm-dd');
  });

  it('carries frozen lines, widths, the colour of a tab, and hidden tabs without their cells', () => {
    const host = hostAfter(`
      sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setColumnWidth(3, 240); sheet.setTabColor('#1f4e79');
      book.insertSheet('另一张').getRange('A1').setValue('x').getSheet().hideSheet();`);
    const [first, second] = pictureOf(host).sheets;
    expect(first?.frame).toMatchObject({ frozenRows: 1, frozenColumns: 2, widths: [[2, 240]], color: '#1f4e79' });
    expect(second?.frame).toMatchObject({ name: '另一张', hidden: true });
    expect(second?.cells).toEqual([]);
  });

  it('offers the choices of a dropdown, also those that another range holds, and check boxes', () => {
    const host = hostAfter(`
      sheet.getRange('D1:D2').setValues([['市场部'], ['研发部']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2'), true).build();
      sheet.getRange('A2:A9').setDataValidation(rule);
      sheet.getRange('B2').insertCheckboxes();`);
    expect(firstSheet(host).rules).toMatchObject([
      { kind: 'list', choices: ['市场部', '研发部'], areas: [{ top: 1, left: 0, bottom: 8, right: 0 }] },
      { kind: 'checkbox', areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
    ]);
  });

  it('carries notes, and looks without the defaults', () => {
    const host = hostAfter(
      `sheet.getRange('A1').setNote('说明').setFontWeight('bold').setBackground('#ffffff').setHorizontalAlignment('center');`,
    );
    expect(firstSheet(host).notes).toEqual([[0, 0, '说明']]);
    expect(lookAt(host, 0, 0)).toEqual({ bold: true, horizontal: 'center' });
  });

  it('lets a row grow with the wrapped text in it', () => {
    const host = hostAfter(`sheet.getRange('A2').setValue('海报文案 3 款、短视频 2 条，符合品牌要求').setWrap(true);`);
    const [[row, height] = [0, 0]] = firstSheet(host).heights;
    expect(row).toBe(1);
    expect(height).toBeGreaterThan(40);
  });

  it('keeps a formula beside its value, and the link of a text', () => {
    const host = hostAfter(`
      sheet.getRange('A1').setFormula('=1+1');
      sheet.getRange('A2').setFormula('=HYPERLINK("#gid=0&range=B2","看")');`);
    const { cells } = firstSheet(host);
    expect(cellAt(cells, 0, 0)?.slice(2)).toEqual([2, 0, '=1+1']);
    expect(cellAt(cells, 1, 0)?.[5]).toBe('#gid=0&range=B2');
    expect(lookAt(host, 1, 0).underline).toBe(true);
  });
});

describe('conditional colours', () => {
  const LATE = `
    const days = book.insertSheet('days');
    days.getRange('A1:A3').setValues([['2024-07-01'], ['2024-07-02'], ['2024-07-03']]);
    book.setNamedRange('workdays', days.getRange('A1:A3'));
    sheet.getRange('A2:B3').setValues([['2024-07-02', '进行中'], ['2024-07-05', '进行中']]);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=AND($A2<>"",$B2<>"已完成",$A2<LOOKUP(TODAY(),INDIRECT("workdays")))')
      .setBackground('#fce4e4').setRanges([sheet.getRange('A2:B1000')]).build()]);`;

  it('are worked out by the host: TODAY, LOOKUP and a named range through INDIRECT', () => {
    const host = hostAfter(LATE, { now: '2024-07-03 09:00' });
    expect(lookAt(host, 1, 0).background).toBe('#fce4e4');
    expect(lookAt(host, 1, 1).background).toBe('#fce4e4');
    expect(lookAt(host, 2, 0).background).toBeUndefined();
  });

  it('follow the clock: what turns late overnight is told as a patch', () => {
    const host = hostAfter(LATE, { now: '2024-07-02 09:00' });
    const view = createGridView();
    const before = view.news(host.file.book, undefined);
    host.advanceTo('2024-07-03 09:00');
    const after = view.news(host.file.book, before.version);
    if (after.kind !== 'patches') throw new Error('patches were expected');
    expect(after.patches.flatMap(({ cells }) => cells).map(([row, column]) => [row, column])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(new Set(after.looks.map(([, look]) => look.background))).toEqual(new Set(['#fce4e4']));
  });

  it('follow another cell of the row', () => {
    const host = hostAfter(LATE, { now: '2024-07-03 09:00' });
    const view = createGridView();
    const before = view.news(host.file.book, undefined);
    host.edit('工作表1', 'B2', '已完成');
    const after = view.news(host.file.book, before.version);
    expect(after).toMatchObject({
      kind: 'patches',
      patches: [
        {
          cells: [
            [1, 0],
            [1, 1],
          ].map((at) => [...at, expect.anything(), expect.anything()]),
        },
      ],
    });
  });
});

describe('what a page is told', () => {
  it('is nothing where nothing changed, and only the changed cells else', () => {
    const host = hostAfter(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);`);
    const view = createGridView();
    const first = view.news(host.file.book, undefined);
    expect(view.news(host.file.book, first.version)).toMatchObject({ kind: 'patches', patches: [] });
    host.edit('工作表1', 'B2', '5');
    expect(view.news(host.file.book, first.version)).toMatchObject({
      kind: 'patches',
      patches: [{ sheet: '0', cells: [[1, 1, 5, 0]] }],
    });
  });

  it('is told to every page, each from where it stands', () => {
    const host = hostAfter('');
    const view = createGridView();
    const first = view.news(host.file.book, undefined);
    host.edit('工作表1', 'A1', 'x');
    const second = view.news(host.file.book, first.version);
    host.edit('工作表1', 'A2', 'y');
    expect(view.news(host.file.book, second.version)).toMatchObject({ patches: [{ cells: [[1, 0, 'y', 0]] }] });
    expect(view.news(host.file.book, first.version)).toMatchObject({
      patches: [{ cells: [[0, 0, 'x', 0]] }, { cells: [[1, 0, 'y', 0]] }],
    });
  });

  it('is everything anew once rows are inserted, and where the page is of another run', () => {
    const host = hostAfter('');
    const view = createGridView();
    const first = view.news(host.file.book, undefined);
    host.insertRows('工作表1', 2, 3);
    expect(pictureIn(view.news(host.file.book, first.version)).sheets[0]?.frame.rows).toBe(1003);
    expect(view.news(host.file.book, '1.2.3').kind).toBe('picture');
    expect(view.news(host.file.book, 'nonsense').kind).toBe('picture');
  });

  it('includes cells that it may show otherwise, whether they changed or not', () => {
    const host = hostAfter(`sheet.getRange('A1').setValue('stays');`);
    const view = createGridView();
    const { version } = view.news(host.file.book, undefined);
    const news = view.news(host.file.book, version, [{ sheetId: 0, box: { top: 1, left: 1, bottom: 1, right: 2 } }]);
    expect(news).toMatchObject({
      patches: [
        {
          cells: [
            [0, 0, 'stays', 0],
            [0, 1, '', 0],
          ],
        },
      ],
    });
  });

  it('survives an act that was taken back', () => {
    const host = hostAfter(`sheet.getRange('A1').setValue('stays');`);
    const view = createGridView();
    const { version } = view.news(host.file.book, undefined);
    host.runWithQuestions((one) => {
      one.edit('工作表1', 'A1', 'gone');
      one.refuseConsent('x@example.com').as('new@example.com').share('new@example.com').call('main');
    });
    view.sameBook(host.file.book);
    expect(view.news(host.file.book, version)).toMatchObject({ kind: 'patches', patches: [] });
  });
});
