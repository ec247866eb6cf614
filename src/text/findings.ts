import type { FindingData, Rule } from '../rules/finding';
import type { AnyRule } from '../rules/index';

/** What a finding says: one sentence about what is wrong, one about what to do next and where. */
export interface FindingSaid {
  readonly sentence: string;
  readonly remedy: string;
}

type DataOf<R> = R extends Rule<string, infer D extends FindingData> ? D : never;

/** The words of every rule's findings; a rule without words does not compile. The cell's address is shown beside them. */
export type FindingWords = {
  readonly [R in AnyRule as R['id']]: (data: DataOf<R>) => FindingSaid;
};
