import type { Invariant } from './invariant';

/** Google refuses a value of more bytes. */
const LONGEST = 9 * 1024;

export const runsEnd: Invariant = {
  name: 'runs-end',
  sentence: 'No run breaks but the one that was struck, and people’s acts break none.',
  faults: ({ after, act, mishap }) => [
    ...[...new Set(after.broken)],
    ...(act !== null && mishap === null && act.breaks !== true && !after.finished
      ? ['the run that somebody acted beside']
      : []),
  ],
};

export const propertiesFit: Invariant = {
  name: 'properties-fit',
  sentence: 'No property grows beyond 9 KB.',
  faults: ({ after }) =>
    Object.entries(after.properties)
      .filter(([, size]) => size > LONGEST)
      .map(([name, size]) => `${name}: ${size} bytes`),
};

export const remindersStand: Invariant = {
  name: 'reminders-stand',
  sentence: 'Reminders are on or off as somebody left them, under one name, with one trigger of each kind.',
  faults: ({ after, references }) => {
    const now = after.triggers.join(', ');
    const wanted = [...new Set(references.map((one) => one.after.triggers.join(', ')))];
    const page = stateOfReminders(after.rows.start);
    const pages = [...new Set(references.map((one) => stateOfReminders(one.after.rows.start)))];
    return [
      ...(wanted.includes(now) ? [] : [`${now || 'none'} for ${wanted.join(' | ') || 'none'}`]),
      ...(pages.includes(page) ? [] : [`开始 says ${page} for ${pages.join(' | ')}`]),
    ];
  },
};

const stateOfReminders = (rows: readonly { readonly cells: Readonly<Record<string, string>> }[]): string =>
  rows.find(({ cells }) => cells.topic === '自动提醒')?.cells.state ?? '';

export const askedMayAnswer: Invariant = {
  name: 'asked-may-answer',
  sentence: 'Whoever is asked can type into the cell in which he is to answer.',
  faults: ({ after }) => after.shut,
};

/** What was said, sentence by sentence, without the numbers of the day. */
const sentences = (said: readonly string[]): ReadonlySet<string> =>
  new Set(said.flatMap((text) => text.replace(/\d+/g, '#').split(/[\n。；]/)));

export const isSaid: Invariant = {
  name: 'is-said',
  sentence: 'What the script cannot do for want of a sheet, a header or a right is said to the lead.',
  faults: ({ early, calm, act, job }) => {
    const { wounds } = act ?? {};
    if (act === null || wounds === undefined) return [];
    // Made again by the very command that was given: nothing is wanting.
    if (job.makesTabs === true && act.breaks === true && early.missing.length === 0) return [];
    const usual = sentences(calm.said);
    const news = [...sentences(early.said)].filter((one) => !usual.has(one));
    return news.some((one) => one.includes(wounds)) ? [] : [`nobody is told that ${wounds} is wanting`];
  },
};
