import { describe, expect, it } from 'vitest';
import { types } from '../../local/scenarios/act';
import { cellAt, linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { brokenRuns, lateJuly, sunday } from './workbook';

/** Clears a header once a run has read the sheet, before it writes there. */
const clearsHeader = (
  world: () => Stage,
  until: string,
  column: string,
  key: 'notices' | 'mails' = 'notices',
): Stage => {
  const twin = world();
  const { name } = twin.text.sheets[key];
  const calls = twin.host.traced(() => twin.host.advanceTo(until)).flatMap((trace) => trace.calls);
  const read = calls.findIndex(({ method, sheet }) => method === 'Range.getValues' && sheet === name);
  const lock = calls.findIndex(({ method }, at) => at > read && method === 'Lock.tryLock');
  const stage = world();
  stage.host.betweenAt(lock + 1, () => stage.host.clear(name, cellAt(stage, key, column, 1)));
  stage.host.advanceTo(until);
  return stage;
};

/** The lead types it again. */
const typesHeader = ({ host, text }: Stage): void => {
  host.edit(text.sheets.notices.name, 'A1', text.sheets.notices.columns.id.header);
};

/** A contact has answered, and the hourly look is still to come. */
const answered = (): Stage => {
  const stage = sunday();
  stage.host.advanceTo('2024-07-08 12:30');
  const contact = stage.cast.contacts[1] ?? stage.cast.lead;
  types(stage, contact.address, 'notices', 2, { reason: '样机晚到', plan: '加派 2 人' });
  return stage;
};

describe('a header of 预警记录 that is lost while a run is under way', () => {
  it('lets no mail go about a warning that could not be written', () => {
    const stage = clearsHeader(lateJuly, '2024-07-29 09:30', 'id');
    typesHeader(stage);
    const numbers = new Set(linesOf(stage, 'notices').map((line) => textOf(stage, line, 'id')));
    const told = linesOf(stage, 'mails').flatMap((line) => textOf(stage, line, 'contains').match(/\bW\d+/g) ?? []);
    expect(told.filter((number) => !numbers.has(number))).toEqual([]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('costs no warning: the next round writes and tells it, once', () => {
    const stage = clearsHeader(lateJuly, '2024-07-29 09:30', 'id');
    typesHeader(stage);
    stage.host.advanceTo('2024-07-30 09:30');
    const calm = lateJuly();
    calm.host.advanceTo('2024-07-30 09:30');
    const tasks = (one: Stage) => linesOf(one, 'notices').map((line) => textOf(one, line, 'task'));
    expect([...tasks(stage)].sort()).toEqual([...tasks(calm)].sort());
    expect(new Set(tasks(stage)).size).toBe(tasks(stage).length);
  });

  it('does not cost whose hand an answer was', () => {
    const stage = clearsHeader(answered, '2024-07-08 13:30', 'id');
    typesHeader(stage);
    stage.host.advanceTo('2024-07-08 15:30');
    const [notice] = linesOf(stage, 'notices');
    expect([textOf(stage, notice, 'state'), textOf(stage, notice, 'proof')]).toEqual([
      stage.text.choices.noticeState.answered,
      stage.text.choices.proof.verified,
    ]);
  });
});

describe('a header of 邮件记录 that is lost while the round is being written', () => {
  it('leaves no mail half written, and the round goes within the day, once', () => {
    const stage = clearsHeader(lateJuly, '2024-07-29 09:30', 'state', 'mails');
    const sent = stage.host.mails.length;
    stage.host.advanceTo('2024-07-29 12:30');
    const calm = lateJuly();
    calm.host.advanceTo('2024-07-29 12:30');
    const told = (one: Stage) => one.host.mails.map(({ to }) => to).sort();
    expect(told(stage)).toEqual(told(calm));
    expect(sent).toBeLessThan(stage.host.mails.length);
    const { headers } = stage.host.sheet(stage.text.sheets.mails.name);
    expect(headers).toContain(stage.text.sheets.mails.columns.state.header);
    expect(linesOf(stage, 'mails').filter((line) => textOf(stage, line, 'state') === '')).toEqual([]);
  });
});
