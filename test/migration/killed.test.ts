import { describe, expect, it } from 'vitest';
import type { Trace } from '../../local/host';
import { clicks } from '../../local/scenarios/act';
import type { Stage } from '../../local/scenarios/stage';
import { LAYOUT_SEEN, LEASE } from '../../src/jobs/memory-names';
import { LAYOUT } from '../../src/jobs/migrations/index';
import { cellsOf, sunday } from '../flow/workbook';
import { busyMonday, mailedSince, pastes, propertiesOf, stageFrom, today } from './kept';
import { buildWith } from './next-script';

/** Killed at a call that only asks, a run leaves what it leaves at the last one that did something. */
const asks = /\.(get|is|has|can|find|with|createDeveloperMetadataFinder)/;
const doing = ({ calls }: Trace): readonly number[] =>
  calls.flatMap(({ method }, index) => (asks.test(method) ? [] : [index + 1]));

const killed = ['killed-applied', 'killed-lost'] as const;

/** All that a workbook is, beside what it mailed: cells, tabs, who may edit what, what is remembered. */
const picture = (stage: Stage) => ({
  cells: cellsOf(stage),
  tabs: stage.host.file.book.sheets.map(({ name, hidden }) => [name, hidden]),
  rights: stage.host.file.book.protections.map(({ kind, description, editors, sheetId }) => [
    stage.host.file.book.sheets.find(({ id }) => id === sheetId)?.name,
    kind,
    description,
    [...(editors ?? [])].sort(),
  ]),
  // The lease of a killed run is forgotten, not given back.
  properties: Object.fromEntries(Object.entries(propertiesOf(stage)).filter(([name]) => name !== LEASE)),
  marks: stage.host.file.book.metadata.map(({ key, value }) => `${key} ${value}`).sort(),
});

/** As if nothing had happened to it: the lease of a killed run runs out after seven minutes. */
const later = ({ host }: Stage): void => {
  host.clearFaults().advanceTo(new Date(host.now.getTime() + 8 * 60_000));
};

describe('an upgrade that is killed', () => {
  const next = buildWith('version-to-come.ts');
  const waiting = sunday();
  pastes(waiting, next);
  waiting.host.advanceTo('2024-07-08 10:05');
  waiting.host.as(waiting.cast.lead.address).open();
  const state = waiting.host.state();
  const again = (): Stage => stageFrom(state, next);
  const upgrades = (stage: Stage): void => {
    try {
      clicks(stage, 'upgradeWorkbook');
    } catch {
      // Killed: nobody is told.
    }
  };

  const whole = again();
  const [trace] = whole.host.traced(() => upgrades(whole));
  later(whole);
  const wanted = picture(whole);
  const points = trace ? doing(trace) : [];

  it('was worth killing', () => {
    expect(points.length).toBeGreaterThan(35);
    expect(wanted.tabs.length).toBe(picture(again()).tabs.length + 2);
  });

  it.each(killed)('anywhere (%s) and clicked once more, comes to the same', (how) => {
    for (const at of points) {
      const stage = again();
      stage.host.failAt(at, how);
      upgrades(stage);
      later(stage);
      upgrades(stage);
      expect([at, trace?.calls[at - 1]?.method, picture(stage)]).toEqual([at, trace?.calls[at - 1]?.method, wanted]);
    }
  });
});

describe('an upgrade that is killed once the file has its version', () => {
  it('is brought to its end by the next heartbeat, with no click', () => {
    const next = buildWith('version-to-come.ts');
    const stage = sunday();
    pastes(stage, next);
    stage.host.advanceTo('2024-07-08 10:05');
    stage.host.as(stage.cast.lead.address).open();
    stage.host.killAfter('Spreadsheet.addDeveloperMetadata', 2);
    expect(() => clicks(stage, 'upgradeWorkbook')).toThrow();
    stage.host.clearFaults();
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe(String(LAYOUT));
    stage.host.advanceTo('2024-07-08 11:30');
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe('4');
    const marks = stage.host.spreadsheet.getDeveloperMetadata().map((mark) => mark.getValue());
    expect(marks).toEqual(['4']);
  });
});

describe('the first heartbeat after a new code was pasted, killed', () => {
  const start = busyMonday().host.state();
  const again = (): Stage => stageFrom(start, today);
  const UNTIL = '2024-07-09 09:30';

  const whole = again();
  const [trace] = whole.host.traced((host) => host.advanceTo('2024-07-08 12:05'));
  const before = busyMonday().host.mails.length;
  whole.host.advanceTo(UNTIL);
  const wanted = picture(whole);
  const told = mailedSince(whole, before)
    .map((mail) => mail.slice(17))
    .sort();
  // Up to the lease of the pass that follows; from there on the sweeps strike it.
  const methods = trace?.calls.map(({ method }) => method) ?? [];
  const end = methods.indexOf(
    'Spreadsheet.getSpreadsheetTimeZone',
    methods.indexOf('Spreadsheet.addDeveloperMetadata'),
  );
  // Some of them each time: striking all takes minutes.
  const points = trace ? doing(trace).filter((at, index) => at <= end && index % 5 === 0) : [];

  it('was worth killing', () => {
    expect(points.length).toBeGreaterThan(10);
    expect(methods.slice(0, end)).toEqual(expect.arrayContaining(['Spreadsheet.addDeveloperMetadata']));
  });

  it.each(killed)('anywhere in its migration (%s), comes to the same: nothing lost, nobody told twice', (how) => {
    for (const at of points) {
      const stage = again();
      stage.host.failAt(at, how);
      stage.host.advanceTo('2024-07-08 12:05');
      stage.host.clearFaults().advanceTo(UNTIL);
      const mails = mailedSince(stage, before).map((mail) => mail.slice(17));
      expect([at, methods[at - 1], [...mails].sort()]).toEqual([at, methods[at - 1], told]);
      const { cells: _, properties, ...rest } = picture(stage);
      const { cells: __, properties: names, ...same } = wanted;
      expect([at, methods[at - 1], rest, Object.keys(properties).sort()]).toEqual([
        at,
        methods[at - 1],
        same,
        Object.keys(names).sort(),
      ]);
    }
  });
});
