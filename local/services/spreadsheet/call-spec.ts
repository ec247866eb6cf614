import type { CallKind } from '../runtime';

/** What a method gives back: itself for chaining, nothing, an answer, or something new that the script needs at once. */
type Gives = 'handle' | 'nothing' | 'answer' | 'new';

/** What the seam must know of a method: how it weighs, and which arguments it takes (see parameters.ts). */
export interface CallSpec<G extends Gives = Gives> {
  kind: CallKind;
  takes: readonly (readonly string[])[];
  gives: G;
  /** Whether it tells of the document, which must show what was written before. */
  tells: boolean;
}

function call<G extends Gives>(
  overloads: readonly string[],
  about: { kind: CallKind; gives: G; tells: boolean },
): CallSpec<G> {
  const forms = overloads.length > 0 ? overloads : [''];
  return { ...about, takes: forms.map((types) => (types === '' ? [] : types.split(','))) };
}

/** A method that fetches data from the document; each text lists one overload's parameter types. */
export function reads(...overloads: string[]): CallSpec<'answer'> {
  return call(overloads, { kind: 'read', gives: 'answer', tells: true });
}

/** A method that changes the document and gives back its own handle. */
export function writes(...overloads: string[]): CallSpec<'handle'> {
  return call(overloads, { kind: 'write', gives: 'handle', tells: true });
}

/** A method that changes the document and gives nothing back. */
export function alters(...overloads: string[]): CallSpec<'nothing'> {
  return call(overloads, { kind: 'write', gives: 'nothing', tells: true });
}

/** A method that changes the document and gives back what it made or counted: it cannot be put off. */
export function makes(...overloads: string[]): CallSpec<'new'> {
  return call(overloads, { kind: 'write', gives: 'new', tells: true });
}

/** A method that only makes, finds or describes a handle. */
export function gives(...overloads: string[]): CallSpec<'answer'> {
  return call(overloads, { kind: 'other', gives: 'answer', tells: false });
}

/** A method that counts as no read, yet answers by the document as it stands. */
export function tells(...overloads: string[]): CallSpec<'answer'> {
  return call(overloads, { kind: 'other', gives: 'answer', tells: true });
}

/** The classes whose writes are buffered: what such a write gives back must be known before it is carried out. */
type Buffered =
  | GoogleAppsScript.Spreadsheet.Sheet
  | GoogleAppsScript.Spreadsheet.Range
  | GoogleAppsScript.Spreadsheet.RangeList;

type Allowed<Face, Result> = Face extends Result ? Exclude<Gives, 'nothing'> : Exclude<Gives, 'handle' | 'nothing'>;

type GivenBack<Face, Method> = Method extends (...args: never[]) => infer Result
  ? // biome-ignore lint/suspicious/noConfusingVoidType: the type of a method that gives nothing back
    [Result] extends [void]
    ? Exclude<Gives, 'handle'>
    : Allowed<Face, Result>
  : Gives;

/** The calls of a part: exactly one for every method that it implements, which says what the method gives back. */
export type Calls<Face, Names extends keyof Face> = {
  readonly [N in Names]: CallSpec<Face extends Buffered ? GivenBack<Face, Face[N]> : Gives>;
};
