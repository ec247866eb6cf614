import { describe, expect, it } from 'vitest';
import { type AnsweredQuestion, createHost, type Host, NeedsAnswer } from '../../../local/host';
import { scriptProject } from '../script-project';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'go').addToUi();
}
function go() {
  var ui = SpreadsheetApp.getUi();
  var store = PropertiesService.getScriptProperties();
  store.setProperty('steps', (store.getProperty('steps') || '') + '1');
  MailApp.sendEmail('first@x.com', 's', Utilities.getUuid());
  try {
    var name = ui.prompt('Name?').getResponseText();
    store.setProperty('name', name);
    if (ui.alert('Sure, ' + name + '?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    MailApp.sendEmail('second@x.com', 's', name);
  } catch (error) {
    store.setProperty('caught', String(error));
  } finally {
    store.setProperty('finally', 'ran');
  }
}`;

const newHost = (options = {}) => createHost({ dist: scriptProject(CODE), ...options }).open();

/** Plays a click whose questions are answered one after the other. */
function play(host: Host, answers: { button: string; text?: string }[]) {
  let known: AnsweredQuestion[] = [];
  const asked: string[] = [];
  for (const { button, text = '' } of answers) {
    const outcome = host.runWithQuestions((h) => h.choose('M', 'Go'), known);
    if (outcome.done) break;
    asked.push(`${outcome.question.kind}: ${outcome.question.text.split('\n')[0]}`);
    known = [...outcome.answered, { question: outcome.question, answer: { button, text } }];
  }
  return { asked, last: host.runWithQuestions((h) => h.choose('M', 'Go'), known) };
}

describe('a run whose questions are answered from outside', () => {
  it('hands out its first question, and nothing has happened', () => {
    const host = newHost();
    host.choose('M', 'Go');
    const before = host.state();
    const outcome = host.runWithQuestions((h) => h.choose('M', 'Go'));
    expect(outcome).toMatchObject({
      done: false,
      question: { kind: 'prompt', text: 'Name?', user: 'owner@example.com' },
      answered: [],
    });
    expect(host.state()).toEqual(before);
  });

  it('asks consent, prompt and alert in turn, and then happens once', () => {
    const host = newHost();
    const { asked, last } = play(host, [{ button: 'OK' }, { button: 'OK', text: 'Ann' }, { button: 'YES' }]);
    expect(asked).toEqual([
      'consent: https://www.googleapis.com/auth/spreadsheets.currentonly',
      'prompt: Name?',
      'alert: Sure, Ann?',
    ]);
    expect(last.done).toBe(true);
    expect(host.mails.map(({ to, body }) => [to, body.length])).toEqual([
      ['first@x.com', 36],
      ['second@x.com', 3],
    ]);
    expect(host.file.properties.script).toEqual({ steps: '1', name: 'Ann', finally: 'ran' });
    expect(host.consents.prompts).toBe(1);
    expect(host.prompts.map(({ text, answered, input }) => [text, answered, input])).toEqual([
      ['Name?', 'OK', 'Ann'],
      ['Sure, Ann?', 'YES', ''],
    ]);
  });

  it('comes to the same as one whose answers were known beforehand', () => {
    const dist = scriptProject(CODE);
    const outside = createHost({ dist }).open();
    play(outside, [{ button: 'OK' }, { button: 'OK', text: 'Bo' }, { button: 'NO' }]);
    const queued = createHost({ dist }).open();
    queued.answers.push({ button: 'OK', text: 'Bo' }, 'NO');
    queued.choose('M', 'Go');
    expect(outside.state()).toEqual(queued.state());
  });

  it('runs nothing when consent is refused', () => {
    const host = newHost();
    const { last } = play(host, [{ button: 'CANCEL' }]);
    expect(last.done).toBe(true);
    expect(host.mails).toEqual([]);
    expect(host.consents).toMatchObject({ prompts: 1, granted: [] });
  });

  it('asks anew where another question comes up than the one that was answered', () => {
    const host = newHost();
    host.choose('M', 'Go');
    const first = host.runWithQuestions((h) => h.choose('M', 'Go'));
    if (first.done) throw new Error('a question was expected');
    const prompt = { question: first.question, answer: { button: 'OK', text: 'Ann' } };
    const alert = host.runWithQuestions((h) => h.choose('M', 'Go'), [prompt]);
    if (alert.done) throw new Error('a question was expected');
    const other = { ...prompt, answer: { button: 'OK', text: 'Cy' } };
    const again = host.runWithQuestions(
      (h) => h.choose('M', 'Go'),
      [other, { question: alert.question, answer: { button: 'YES', text: '' } }],
    );
    expect(again).toMatchObject({ done: false, question: { text: 'Sure, Cy?' }, answered: [other] });
  });

  it('keeps the planned faults for the run that counts', () => {
    const host = newHost();
    host.choose('M', 'Go');
    host.resetCalls();
    host.failNext('MailApp.sendEmail', 1, 'no');
    expect(() => host.runWithQuestions((h) => h.choose('M', 'Go'))).toThrow('no');
    host.failNext('Properties.setProperty', 1, 'later', { after: true });
    expect(() => host.runWithQuestions((h) => h.choose('M', 'Go'))).toThrow('later');
    expect(host.world.faults).toEqual([]);
  });

  it('puts other files and the clock back as well', () => {
    const host = newHost();
    host.choose('M', 'Go');
    const copy = host.copy('owner@example.com');
    const outcome = host.runWithQuestions((h) => {
      copy.share('guest@example.com');
      h.advanceTo('2025-01-01');
      h.as('nobody@example.com').as('owner@example.com').choose('M', 'Go');
    });
    expect(outcome.done).toBe(false);
    expect(host.now.getUTCFullYear()).toBe(2024);
    expect(copy.file.book.editors).toEqual([]);
  });

  it('comes out as NeedsAnswer where a callback does not know, outside of any replay', () => {
    const host = newHost({
      answer: () => {
        throw new NeedsAnswer();
      },
    });
    expect(() => host.choose('M', 'Go')).toThrow(NeedsAnswer);
  });
});
