import { catalogues } from '../../../src/text/catalogues';
import { type Invariant, invariants } from '../invariants/index';

/** What needs no undisturbed run beside it. */
const absolute: ReadonlySet<string> = new Set([
  'mail-is-ledger',
  'subject-is-ledger',
  'nothing-twice',
  'one-doubt',
  'whole-rows',
  'own-task',
  'one-open-ask',
  'one-history-line',
  'properties-fit',
  'asked-may-answer',
]);

const { noticeState } = catalogues['zh-CN'].choices;
const waiting: ReadonlySet<string> = new Set([noticeState.open, noticeState.escalated]);

/** A warning that stood there yesterday has been told to whom it asks. */
const asksAreTold: Invariant = {
  name: 'asks-are-told',
  sentence: 'A day after it was written, everybody who is still asked has been mailed his warning, or it is in doubt.',
  faults: ({ before, after }) => {
    const told = new Set(
      after.ledger
        .filter(({ state }) => state === 'sent' || state === 'doubt')
        .flatMap(({ to, tokens }) => tokens.map((token) => `${to} ${token}`)),
    );
    const addresses = new Map(after.rows.duties.map(({ cells }) => [cells.name ?? '', cells.address ?? '']));
    // Who answers before his mail could go, or whose ask is settled otherwise, is told no more.
    const asking = new Set(
      after.rows.notices.filter(({ cells }) => waiting.has(cells.state ?? '')).map(({ identity }) => identity),
    );
    const yesterday = before.rows.notices.filter(({ identity }) => asking.has(identity));
    return yesterday.flatMap(({ identity, cells }) =>
      (cells.asked ?? '')
        .split('、')
        .map((name) => addresses.get(name))
        .filter((address) => address !== undefined && address !== '' && !told.has(`${address} <${identity}>`))
        .map((address) => `${address} was never warned of ${identity}`),
    );
  },
};

/** What holds on every evening of the half-year. */
export const daily: readonly Invariant[] = [...invariants.filter(({ name }) => absolute.has(name)), asksAreTold];
