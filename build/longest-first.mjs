// The order in which the tests are run.
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, by what a quiet machine needs for them; the others are short, in whatever order. */
const LONGEST = [
  'sweep/sweep-beats',
  'sweep/sweep-commands',
  'start/served',
  'sweep/long/long',
  'start/examples',
  'browser/flows',
  'flow/monday',
  'flow/pages',
  'sweep/killed',
  'start/cli',
  'flow/doubt',
  'flow/kill',
  'flow/bad-input',
];

const place = ({ moduleId }) => {
  const found = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
  return found < 0 ? LONGEST.length : found;
};

/** Long files begin first, so that at the end no core waits for the other; a clean clone remembers no earlier run. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const usual = await super.sort(files);
    return [...usual].sort((one, other) => place(one) - place(other));
  }
}
