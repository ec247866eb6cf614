import { scriptWithPages } from '../../flow/small-pages';
import { type Played, playWeeks } from '../long/play-weeks';

/** Tasks of the company, and the seed of its people. */
const TASKS = 300;
const SEED = 7;

/** Weeks whose dearest run is compared: the last may cost half as much again as the first, whatever the logs hold by then. */
const COMPARED = 4;
const MORE = 1.5;

const most = (of: readonly number[]): number => Math.max(0, ...of);

/** Whether a run late in the half-year costs much more than one at its beginning. */
export const growsDear = ({ dearest }: Played): boolean =>
  dearest.length > 2 * COMPARED && most(dearest.slice(-COMPARED)) > MORE * most(dearest.slice(0, COMPARED));

/** The half-year of the soak, told evening by evening where something does not hold. Answers whether all held. */
export const soakWeeks = (weeks: number, full?: number): boolean => {
  const played = playWeeks({
    weeks,
    tasks: TASKS,
    seed: SEED,
    ...(full === undefined ? {} : { dist: scriptWithPages(full) }),
    seen: ({ day, trouble, faults }) => {
      console.log(`${day}${trouble === '' ? '' : ` (${trouble})`}`);
      for (const fault of faults) console.log(`    ${fault}`);
    },
  });
  const { days, evenings, runs, mails, dearest, largest, cells, older } = played;
  console.log(`weeks: ${days} days, ${runs} runs, ${mails} mails, ${evenings.length} evenings with violations`);
  console.log(`    reads and writes of the dearest run of each week: ${dearest.join(' ')}`);
  console.log(`    bytes of the largest property of each week: ${largest.join(' ')}`);
  console.log(`    cells that a pass reads, each week: ${cells.join(' ')}; ${older} older pages of logs`);
  return evenings.length === 0 && !growsDear(played);
};
