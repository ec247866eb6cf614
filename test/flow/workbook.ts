import { createHost, type Host, type HostOptions } from '../../local/host';
import { clicks } from '../../local/scenarios/act';
import type { Language } from '../../local/scenarios/cast';
import { castOf, prepare } from '../../local/scenarios/prepare';
import type { Stage } from '../../local/scenarios/stage';
import { transcripts } from '../../local/text/transcript';
import type { ScenarioKey } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import { prepared, type Saved } from './prepared';

export interface Wanted extends Omit<HostOptions, 'state' | 'user' | 'locale'> {
  readonly key?: ScenarioKey;
  readonly language?: Language;
}

/** A host as the stage of an example's story. */
export const stageAt = (host: Host, key: ScenarioKey = 'new-product', language: Language = 'zh-CN'): Stage => ({
  host,
  key,
  language,
  cast: castOf(key, language),
  text: catalogues[language],
  words: transcripts[language],
  mailsSeen: 0,
  latest: [],
  post: () => '',
});

const resumed = (state: Saved, { key = 'new-product', language = 'zh-CN', ...options }: Wanted): Stage =>
  stageAt(createHost({ ...options, state }), key, language);

const madeState = ({ key = 'new-product', language = 'zh-CN' }: Wanted): Saved =>
  prepared(`made ${key} ${language}`, () => prepare(key, language).state());

/** A workbook as the wizard leaves it on Monday 2024-07-01 at 8:00, the lead before it; each test has its own. */
export const made = (wanted: Wanted = {}): Stage => resumed(madeState(wanted), wanted);

/** The same with reminders on, since 8:00: the heartbeat comes at every full hour. */
export const running = (wanted: Wanted = {}): Stage => {
  const { key = 'new-product', language = 'zh-CN' } = wanted;
  const state = prepared(`running ${key} ${language}`, () => {
    const stage = made({ key, language });
    clicks(stage, 'enableReminders');
    return stage.host.state();
  });
  return resumed(state, wanted);
};

/** The same a week later, on the Sunday before the first Monday with something late. */
export const sunday = (): Stage =>
  resumed(
    prepared('sunday', () => {
      const stage = running();
      stage.host.advanceTo('2024-07-07 23:30');
      return stage.host.state();
    }),
    {},
  );

/** The Monday after four weeks in which nobody touched anything, half an hour before its mails: everything is late. */
export const lateJuly = (): Stage =>
  resumed(
    prepared('late july', () => {
      const stage = sunday();
      stage.host.advanceTo('2024-07-29 08:30');
      return stage.host.state();
    }),
    {},
  );

/** All cells of all tabs, as people see them. */
export const cellsOf = ({ host }: Stage): Readonly<Record<string, readonly (readonly unknown[])[]>> =>
  Object.fromEntries(host.spreadsheet.getSheets().map((tab) => [tab.getName(), host.sheet(tab.getName()).values]));

/** Runs that did not come to their end. */
export const brokenRuns = ({ host }: Stage): readonly string[] =>
  host.executions
    .filter(({ outcome }) => outcome !== 'completed')
    .map(({ function: name, error, stack }) => `${name}: ${error}\n${stack}`);
