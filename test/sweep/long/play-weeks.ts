import type { Host } from '../../../local/host';
import type { Stage } from '../../../local/scenarios/stage';
import { addDays, asDay, type Day, instantOf } from '../../../src/domain/day';
import { workCalendar } from '../../../src/domain/workdays';
import { growing } from '../../../src/jobs/rotation';
import { sheetKeys } from '../../../src/sheets/index';
import { olderNow, type Tabs, tabNow, tabsOf } from '../picture/read-rows';
import { beginningOf, takePicture } from '../picture/take-picture';
import { openCompany } from './company';
import { drawsOf } from './draws';
import { daily } from './invariants';
import { approversJudge, departmentsAnswer, departmentsWork, leadDecides } from './people';
import { plansTrouble } from './trouble';

export interface Weeks {
  readonly weeks: number;
  readonly tasks: number;
  readonly seed: number;
  /** Another script than that which goes to Google, such as one whose logs are full sooner. */
  readonly dist?: string;
  /** Told of each evening on which something does not hold. */
  readonly seen?: (evening: Evening) => void;
}

/** What did not hold on an evening, and what had befallen that day's round; only what is new that day. */
export interface Evening {
  readonly day: Day;
  readonly trouble: string;
  readonly faults: readonly string[];
}

/** What a half-year came to. */
export interface Played {
  readonly days: number;
  readonly evenings: readonly Evening[];
  /** Reads and writes of sheets of the dearest run of each week. */
  readonly dearest: readonly number[];
  /** Bytes of the largest property of each week. */
  readonly largest: readonly number[];
  /** Cells of all sheets that a pass reads, at the most of each week: each once. */
  readonly cells: readonly number[];
  /** Older pages of logs, at the end. */
  readonly older: number;
  readonly mails: number;
  readonly runs: number;
}

const zone = 'Asia/Shanghai';
const calendar = workCalendar({ region: 'china', exceptions: new Map() });

const at = (day: Day, hour: number, minute = 0): Date => new Date(instantOf(day, hour * 60 + minute, zone));

type Runs = Host['executions'];

/** Runs that broke, but for the struck one. */
const brokenIn = (runs: Runs, struck: Runs[number] | undefined): readonly string[] =>
  runs
    .filter((run) => run !== struck && run.outcome !== 'completed')
    .map(({ function: name, error }) => `runs-end: ${name}: ${error}`);

/** How many cells a pass reads when it looks at each sheet once. */
const cellsRead = (stage: Stage, tabs: Tabs): number =>
  sheetKeys.reduce((sum, key) => {
    const name = tabNow(stage, tabs, key);
    if (name === null) return sum;
    const { values, headers } = stage.host.sheet(name);
    return sum + values.length * headers.length;
  }, 0);

/** People give tabs their names back that somebody renamed in the midst of a run, since they look for them by these. */
const renameBack = ({ host, text }: Stage): void => {
  const names = new Set(host.file.book.sheets.map(({ name }) => name));
  for (const { name } of Object.values(text.sheets))
    if (!names.has(name) && names.has(`旧 ${name}`)) host.renameTab(`旧 ${name}`, name);
};

/** One day of everybody's work. The trouble befalls the run at nine; answers what it was, and the run. */
const playDay = (stage: Stage, day: Day, draws: ReturnType<typeof drawsOf>) => {
  const { host } = stage;
  host.as(stage.cast.lead.address).advanceTo(at(day, 8, 50));
  const trouble = plansTrouble(stage, draws);
  const next = host.executions.length;
  host.advanceTo(at(day, 9, 50));
  host.clearFaults();
  const struck = host.executions[next];
  renameBack(stage);
  if (calendar.isWorkday(day)) {
    departmentsWork(stage, draws);
    departmentsAnswer(stage, draws, day);
    host.advanceTo(at(day, 14, 50));
    leadDecides(stage, draws);
    approversJudge(stage, draws);
  }
  host.as(stage.cast.lead.address).advanceTo(at(day, 23, 50));
  return { trouble, struck };
};

/** Plays weeks of a company of twelve departments and asks each evening whether everything holds. */
export const playWeeks = ({ weeks, tasks, seed, dist, seen = () => {} }: Weeks): Played => {
  const draws = drawsOf(seed);
  const stage = openCompany(tasks, dist);
  const { host } = stage;
  const tabs = tabsOf(stage);
  const first = asDay('2024-07-08');
  const evenings: Evening[] = [];
  const dearest: number[] = [];
  const largest: number[] = [];
  const cells: number[] = [];
  const known = new Set<string>();
  let before = takePicture(stage, beginningOf(stage, tabs));
  for (let index = 0; index < weeks * 7; index++) {
    const day = addDays(first, index);
    const beginning = beginningOf(stage, tabs);
    const { trouble, struck } = playDay(stage, day, draws);
    const after = takePicture(stage, beginning);
    const outcome = {
      before,
      early: after,
      after,
      soon: {},
      calm: after,
      references: [],
      job: {},
      act: null,
      mishap: null,
      inside: false,
    };
    const faults = [
      ...daily.flatMap(({ name, faults: of }) => of({ ...outcome, handUntold: false }).map((one) => `${name}: ${one}`)),
      ...brokenIn(host.executions.slice(beginning.executions), trouble === '' ? undefined : struck),
    ].filter((fault) => !known.has(fault));
    for (const fault of faults) known.add(fault);
    if (faults.length > 0) {
      evenings.push({ day, trouble, faults });
      seen({ day, trouble, faults });
    }
    const week = Math.floor(index / 7);
    // A run that makes a tab, be it a new page of a log, is dear by itself and rare.
    const usual = host.executions
      .slice(beginning.executions)
      .filter(({ byMethod }) => !byMethod['Spreadsheet.insertSheet']);
    const calls = usual.map(({ reads, writes }) => reads + writes);
    dearest[week] = Math.max(dearest[week] ?? 0, ...calls);
    cells[week] = Math.max(cells[week] ?? 0, cellsRead(stage, tabs));
    largest[week] = Math.max(largest[week] ?? 0, ...Object.values(after.properties));
    before = after;
  }
  return {
    days: weeks * 7,
    evenings,
    dearest,
    largest,
    cells,
    older: growing.reduce((count, log) => count + olderNow(stage, log).length, 0),
    mails: host.mails.length,
    runs: host.executions.length,
  };
};
