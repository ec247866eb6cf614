import type { Situation } from '../facts/situation';
import type { Choice } from '../sheets/choices';
import type { Place } from '../sheets/index';

/** What the words of a finding are made of; never prose. */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/** One place where a defect shows. */
export interface Hit<D extends FindingData> {
  readonly at: Place;
  readonly data: D;
}

/** One defect that the field knows, and how it is found. One file a rule, named after the defect. */
export interface Rule<Id extends string = string, D extends FindingData = FindingData> {
  readonly id: Id;
  readonly severity: Choice<'severity'>;
  check(situation: Situation): readonly Hit<D>[];
}

/** `rule<{ item: string }>()({ id: 'row-without-accountable', … })`: the data's type is stated, the id's is read off. */
export const rule =
  <D extends FindingData>() =>
  <const Id extends string>(definition: Rule<Id, D>): Rule<Id, D> =>
    definition;

export interface Finding {
  readonly rule: string;
  readonly severity: Choice<'severity'>;
  readonly at: Place;
  readonly data: FindingData;
}
