import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { scriptProject } from '../local/script-project';
import { serveHost } from './serve-host';

const LEAD = 'lead@example.com';
const CONTACT = 'contact@example.com';

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('协作').addItem('问', 'ask').addItem('侧栏', 'side').addItem('坏', 'broken').addToUi();
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('标题', '继续吗？', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(button === ui.Button.YES ? 'yes' : 'no');
  SpreadsheetApp.getActive().toast('done');
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>hi</p>').setTitle('边栏')); }
function broken() { throw new Error('as intended'); }
function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function goTo(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).activate(); }
function today() { return new Date(); }
function onEdit(e) { e.source.getSheets()[0].getRange('Z1').setValue(e.range.getA1Notation()); }
function protect() {
  const p = SpreadsheetApp.getActiveSheet().getRange('C1:C9').protect();
  p.removeEditors(p.getEditors());
}
`;

function scripted() {
  const host = createHost({ dist: scriptProject(SCRIPT), user: LEAD, now: '2024-07-01 09:00' });
  host.share(CONTACT);
  return host;
}

async function opened() {
  const client = await serveHost(scripted());
  const { grid, scene } = await client.act({ kind: 'open' });
  const [sheet] = grid.kind === 'picture' ? grid.picture.sheets : [];
  return { ...client, seen: grid.version, scene, sheet: sheet?.frame.id ?? '' };
}

const consentFor = (user: string, title: string, text: string) => ({
  question: { kind: 'consent' as const, user, title, text, buttons: 'OK_CANCEL' as const },
  answer: { button: 'OK', text: '' },
});

describe('an act from the page', () => {
  it('draws the menu of the acting person', async () => {
    const { scene } = await opened();
    expect(scene.menu.map(({ name }) => name)).toEqual(['协作']);
    expect(scene.user).toBe(LEAD);
  });

  it('asks for consent, then what the script asks, and has not happened until all is answered', async () => {
    const { act } = await opened();
    const first = await act({ kind: 'choose', path: ['协作', '问'] });
    expect(first.question?.question.kind).toBe('consent');
    const consent = first.question && { question: first.question.question, answer: { button: 'OK', text: '' } };
    const second = await act({ kind: 'choose', path: ['协作', '问'] }, { known: consent ? [consent] : [] });
    expect(second.question?.question).toMatchObject({ kind: 'alert', title: '标题', buttons: 'YES_NO' });
    expect(second.scene.toasts).toEqual([]);
    const answered = second.question
      ? [...second.question.answered, { question: second.question.question, answer: { button: 'YES', text: '' } }]
      : [];
    const third = await act({ kind: 'choose', path: ['协作', '问'] }, { known: answered, seen: second.grid.version });
    expect(third.question).toBeUndefined();
    expect(third.scene.toasts.map(({ message }) => message)).toEqual(['done']);
    expect(third.grid).toMatchObject({ kind: 'patches', patches: [{ cells: [[0, 0, 'yes', 0]] }] });
  });

  it('does nothing for whoever denies consent', async () => {
    const { act } = await opened();
    const { question } = await act({ kind: 'choose', path: ['协作', '侧栏'] });
    const denied = question ? [{ question: question.question, answer: { button: 'CANCEL', text: '' } }] : [];
    const reply = await act({ kind: 'choose', path: ['协作', '侧栏'] }, { known: denied });
    expect(reply.scene.sidebar).toBeNull();
    expect(reply.error).toBeUndefined();
  });

  it('counts a paste as one event, and tells what the script wrote meanwhile', async () => {
    const { act, seen, sheet } = await opened();
    const blocks = [
      {
        sheet,
        row: 2,
        column: 1,
        values: [
          ['a', '2024年7月9日'],
          ['b', '５'],
        ],
      },
    ];
    const reply = await act({ kind: 'edit', blocks }, { seen });
    expect(reply.scene.executions.filter(({ function: name }) => name === 'onEdit')).toHaveLength(1);
    const cells = reply.grid.kind === 'patches' ? reply.grid.patches.flatMap((patch) => patch.cells) : [];
    expect(cells.find(([row, column]) => row === 0 && column === 25)?.[2]).toBe('A2:B3');
    expect(cells.find(([row, column]) => row === 1 && column === 1)?.[2]).toBe(45482);
  });

  it('refuses a protected cell with the sentence of Google, and gives back what stands there', async () => {
    const { act, seen, sheet } = await opened();
    const { question } = await act({ kind: 'call', name: 'protect', args: [] });
    const known = question ? [consentFor(LEAD, question.question.title, question.question.text)] : [];
    await act({ kind: 'call', name: 'protect', args: [] }, { known });
    const reply = await act({ kind: 'become', email: CONTACT });
    expect(reply.scene.blocked[sheet]).toEqual([{ top: 0, left: 2, bottom: 8, right: 2 }]);
    const refused = await act({ kind: 'edit', blocks: [{ sheet, row: 3, column: 3, values: [['mine']] }] }, { seen });
    expect(refused.error?.message).toContain('You are trying to edit a protected cell or object.');
    const patches = refused.grid.kind === 'patches' ? refused.grid.patches : [];
    expect(patches.at(-1)?.cells).toEqual([[2, 2, '', 0]]);
  });

  it('keeps a sidebar in its frame as long as it is the same, whatever else happens', async () => {
    const { act, ask, sheet } = await opened();
    const { question } = await act({ kind: 'choose', path: ['协作', '侧栏'] });
    const known = question ? [{ question: question.question, answer: { button: 'OK', text: '' } }] : [];
    const shown = (await act({ kind: 'choose', path: ['协作', '侧栏'] }, { known })).scene.sidebar;
    expect(shown).toMatchObject({ title: '边栏', width: 300 });
    const edited = await act({ kind: 'edit', blocks: [{ sheet, row: 5, column: 1, values: [['x']] }] });
    expect(edited.scene.sidebar?.id).toBe(shown?.id);
    const asked = await act({ kind: 'choose', path: ['协作', '问'] });
    expect(asked.question?.question.kind).toBe('alert');
    expect(asked.scene.sidebar?.id).toBe(shown?.id);
    const page = await ask({ path: `/frame/${shown?.id}` });
    expect(page.text).toContain('<p>hi</p>');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).toContain('sandbox');
    const closed = await act({ kind: 'close', what: 'sidebar' });
    expect(closed.scene.sidebar).toBeNull();
  });

  it('tells a dialog what Google would: the value, the error, and that no date comes through', async () => {
    const { act } = await opened();
    const { question } = await act({ kind: 'call', name: 'where', args: [] });
    const known = question ? [{ question: question.question, answer: { button: 'OK', text: '' } }] : [];
    const selection = { sheet: '工作表1', a1: 'D4' };
    expect((await act({ kind: 'call', name: 'where', args: [] }, { known, selection })).value).toBe('D4');
    expect((await act({ kind: 'call', name: 'broken', args: [] })).error?.message).toContain('as intended');
    expect((await act({ kind: 'call', name: 'today', args: [] })).error?.message).toContain('illegal value');
    const moved = await act({ kind: 'call', name: 'goTo', args: ['B7'] }, { selection });
    expect(moved.scene).toMatchObject({ moved: true, selection: { a1: 'B7' } });
  });

  it('shows no menu, dialog or cell rights to somebody without access', async () => {
    const { act, sheet } = await opened();
    const { scene } = await act({ kind: 'become', email: 'outsider@elsewhere.example' });
    expect(scene).toMatchObject({ access: 'none', menu: [], dialog: null });
    expect(scene.blocked[sheet]).toHaveLength(1);
    const refused = await act({ kind: 'edit', blocks: [{ sheet, row: 1, column: 1, values: [['x']] }] });
    expect(refused.error?.kind).toBe('refused');
  });

  it('copies the template for whoever asks, who then owns the copy', async () => {
    const { act } = await opened();
    await act({ kind: 'become', email: CONTACT });
    const { scene } = await act({ kind: 'copy' });
    expect(scene).toMatchObject({ access: 'owner', user: CONTACT });
    expect(scene.file.template).toBe(false);
    expect(scene.files).toHaveLength(2);
  });
});

describe('the clock', () => {
  it('tells of each trigger as it fires, and then everything', async () => {
    const host = scripted();
    host.call('where');
    const client = await serveHost(host);
    const code = `function tick() {} function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }`;
    const ticking = createHost({ dist: scriptProject(code), user: LEAD, now: '2024-07-01 09:00' });
    ticking.call('start');
    const second = await serveHost(ticking);
    const lines = await second.clock({ to: 'day' });
    expect(lines.filter(({ kind }) => kind === 'fired')).toHaveLength(24);
    expect(lines.at(-1)?.kind).toBe('done');
    expect((await client.clock({ to: 'hour' })).map(({ kind }) => kind)).toEqual(['moved', 'done']);
  });

  it('goes on to the firing of that hour on Monday', async () => {
    const code = `function tick() {} function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }`;
    const host = createHost({ dist: scriptProject(code), user: LEAD, now: '2024-07-03 10:20' });
    host.call('start');
    const client = await serveHost(host);
    const lines = await client.clock({ to: 'monday' });
    const last = lines.at(-1);
    expect(last?.kind === 'done' && new Date(last.reply.scene.now).toISOString()).toBe('2024-07-08T01:20:00.000Z');
  });
});
