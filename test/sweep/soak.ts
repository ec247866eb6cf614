import { appendFileSync, writeFileSync } from 'node:fs';
import { jobs } from './jobs/index';
import { readOptions } from './run/options';
import { isClean, repeat, report } from './run/report';
import { type Found, type Swept, sweep } from './run/sweep';
import { soakWeeks } from './run/weeks';

/**
 * Everything that may befall every job, at every call: `npm run soak`. Prints points and violations, and how to repeat
 * each kind; ends with 1 where anything is violated but by typing into the very cell that is being written.
 */
/** The half-year is named like a job. */
const WEEKS = 'weeks';

const options = readOptions(process.argv.slice(2));
const played = (key: string): boolean => options.jobs.length === 0 || options.jobs.includes(key);
const wanted = jobs.filter(({ key }) => played(key));
if (wanted.length === 0 && !played(WEEKS))
  throw new Error(`There is no such job; there are ${[...jobs.map(({ key }) => key), WEEKS].join(', ')}`);

const tell = (one: Found): void => {
  const { job, what, at, call, inside, violations } = one;
  if (options.json !== undefined)
    appendFileSync(options.json, `${JSON.stringify({ job, kind: one.kind, what, at, call, inside, violations })}\n`);
  if (!options.verbose || violations.length === 0) return;
  console.log(`${repeat(one)}   (${inside ? 'inside' : 'outside'}, before ${call})`);
  for (const { invariant, fault } of violations) console.log(`    ${invariant}: ${fault}`);
};

if (options.json !== undefined) writeFileSync(options.json, '');
const swept: Swept[] = [];
for (const job of wanted) {
  const one = sweep(job, options, tell);
  swept.push(one);
  const bad = one.found.filter(({ violations }) => violations.length > 0).length;
  console.log(`${one.job}: ${one.calls} calls, ${one.found.length} of ${one.cases} cases, ${bad} with violations`);
}
console.log(`\n${report(swept)}`);
const weeksHold = !played(WEEKS) || soakWeeks(options.weeks, options.full);
process.exitCode = isClean(swept) && weeksHold ? 0 : 1;
