import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureBundle } from './bundle';
import { measureSize } from './measure-size';
import { departments, owners } from './people';
import { missed, tableOf } from './print';

/** `npm run bench`: what a Monday costs. `-- --quick` stops at 1,000 tasks. */

const sizes = process.argv.includes('--quick') ? [100, 1_000] : [100, 1_000, 10_000, 50_000];

const bundle = measureBundle(fileURLToPath(new URL('../dist/Code.js', import.meta.url)));
const measured = sizes.map((tasks) => {
  console.error(`measuring ${tasks} tasks …`);
  return measureSize(tasks);
});

console.log(`The first Monday with reminders on: ${departments.length} departments, ${owners.length} owners and a lead,
about 23 % of the tasks late, every one warned of at once.`);
const load = loadavg()[0] ?? 0;
console.log(
  `Load of this machine at the end: ${load.toFixed(1)} on ${availableParallelism()} cores${
    load > availableParallelism() ? '; it was busy with other things, and all times are too long' : ''
  }.`,
);
console.log(tableOf(measured, bundle));
const out = missed(measured, bundle);
console.log(out.length === 0 ? '\nEvery target is met.' : `\nMissed:\n${out.map((line) => `  ${line}`).join('\n')}`);
