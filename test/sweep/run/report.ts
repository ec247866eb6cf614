import { invariants } from '../invariants/index';
import { neverInSilence } from '../invariants/silence';
import type { Case } from './cases';
import type { Found, Swept } from './sweep';

/** One line of the table: a job and a kind of mishap or act. */
export interface Line {
  readonly job: string;
  readonly kind: string;
  readonly points: number;
  /** Cases with violations outside the commit window; a mishap has no window and always counts here. */
  readonly outside: number;
  /** Those inside it. */
  readonly inside: number;
  /** Those inside it in which somebody typed into the very cell that was being written: the only ones that may be. */
  readonly typedOver: number;
}

/** What was typed over in the window is excused, silence is not. */
export const isTypedOver = ({ inside, blow, violations }: Found): boolean =>
  inside &&
  blow.kind === 'act' &&
  blow.act.aimed === true &&
  violations.every(({ invariant }) => invariant !== neverInSilence.name);

const count = (found: readonly Found[], of: (one: Found) => boolean): number => found.filter(of).length;

const broken = ({ violations }: Found): boolean => violations.length > 0;

/** The table of a sweep, by job and kind. */
export const linesOf = (swept: readonly Swept[]): readonly Line[] =>
  swept.flatMap(({ job, found }) =>
    [...new Set(found.map(({ kind }) => kind))].map((kind) => {
      const own = found.filter((one) => one.kind === kind);
      return {
        job,
        kind,
        points: own.length,
        outside: count(own, (one) => broken(one) && !one.inside),
        inside: count(own, (one) => broken(one) && one.inside && !isTypedOver(one)),
        typedOver: count(own, (one) => broken(one) && isTypedOver(one)),
      };
    }),
  );

const sum = (lines: readonly Line[], key: 'points' | 'outside' | 'inside' | 'typedOver'): number =>
  lines.reduce((all, line) => all + line[key], 0);

const row = (name: string, lines: readonly Line[]): string =>
  `| ${name} | ${sum(lines, 'points')} | ${sum(lines, 'outside')} | ${sum(lines, 'inside')} | ${sum(lines, 'typedOver')} |`;

const table = (title: string, lines: readonly Line[], by: (line: Line) => string): readonly string[] => [
  `| ${title} | points | outside | inside | typed over |`,
  '|---|--:|--:|--:|--:|',
  ...[...new Set(lines.map(by))].map((name) =>
    row(
      name,
      lines.filter((line) => by(line) === name),
    ),
  ),
  row('all', lines),
];

/** How the command line repeats a case. */
export const repeat = ({ job, what, at }: Case): string => `npm run soak -- --job ${job} --what '${what}' --at ${at}`;

const byInvariant = (swept: readonly Swept[]): readonly string[] => {
  const found = swept.flatMap((one) => one.found).filter(broken);
  return invariants.flatMap(({ name, sentence }) => {
    const own = found.filter(({ violations }) => violations.some(({ invariant }) => invariant === name));
    const [first] = own.filter(({ inside }) => !inside).concat(own);
    if (first === undefined) return [];
    const fault = first.violations.find(({ invariant }) => invariant === name)?.fault ?? '';
    return [`- **${name}** (${own.length}): ${sentence}`, `  ${fault.slice(0, 200)}`, `  \`${repeat(first)}\``];
  });
};

/** Points and violations: by job, by kind, by job and kind, and an example of each invariant that did not hold. */
export const report = (swept: readonly Swept[], { long = true } = {}): string => {
  const lines = linesOf(swept);
  const calm = swept.flatMap(({ job, calm: faults }) =>
    faults.map((one) => `- ${job}: ${one.invariant}: ${one.fault}`),
  );
  return [
    ...table('job', lines, ({ job }) => job),
    '',
    ...table('kind', lines, ({ kind }) => kind),
    ...(long ? ['', ...table('job, kind', lines, ({ job, kind }) => `${job}, ${kind}`)] : []),
    '',
    ...(calm.length > 0 ? ['Undisturbed:', ...calm, ''] : []),
    ...byInvariant(swept),
  ].join('\n');
};

/** Whether a sweep found what may not be: anything but typing over in the very window. */
export const isClean = (swept: readonly Swept[]): boolean =>
  swept.every(({ calm }) => calm.length === 0) && linesOf(swept).every(({ outside, inside }) => outside + inside === 0);
