import { parseArgs } from 'node:util';

/** What `npm run soak` is asked for. */
export interface Options {
  readonly jobs: readonly string[];
  readonly seed: string;
  readonly share: number;
  readonly what?: string;
  readonly kind?: string;
  readonly at?: number;
  readonly from?: number;
  /** `2/4`: the second of four parts. */
  readonly part?: { readonly number: number; readonly of: number };
  /** A file for every case that was played, as JSON lines. */
  readonly json?: string;
  /** Says each violation as it is found. */
  readonly verbose: boolean;
  readonly weeks: number;
  /** Rows that a log holds in the weeks before it begins a new page; left out, those of its description. */
  readonly full?: number;
}

const WEEKS = 26;

const numberOf = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`--${name} wants a number, not ${text}`);
  return value;
};

const readPart = (text: string | undefined): Options['part'] => {
  if (text === undefined) return undefined;
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (number === undefined || of === undefined || Number(number) < 1 || Number(number) > Number(of))
    throw new Error(`--part wants 2/4 or the like, not ${text}`);
  return { number: Number(number), of: Number(of) };
};

const defined = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** Reads the command line of the soak. Throws on an option that is none. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      job: { type: 'string', multiple: true },
      seed: { type: 'string', default: 'soak' },
      share: { type: 'string', default: '1' },
      what: { type: 'string' },
      act: { type: 'string' },
      kind: { type: 'string' },
      at: { type: 'string' },
      from: { type: 'string' },
      part: { type: 'string' },
      json: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      full: { type: 'string' },
      weeks: { type: 'string', default: String(WEEKS) },
    },
  });
  const { seed, verbose, json, kind } = values;
  return {
    jobs: values.job ?? [],
    seed,
    verbose,
    share: numberOf('share', values.share) ?? 1,
    weeks: numberOf('weeks', values.weeks) ?? WEEKS,
    ...defined({
      what: values.what ?? values.act,
      kind,
      json,
      at: numberOf('at', values.at),
      from: numberOf('from', values.from),
      full: numberOf('full', values.full),
      part: readPart(values.part),
    }),
  };
};
