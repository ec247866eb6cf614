import type { Incident, Matter } from '../notices/incident';

/** What happened and where; then what to do next. `sheet` is the name of the incident's tab, '' where it has none. */
export type IncidentSentences = readonly [what: string, next: string];

type SentencesOf<K extends Incident['kind']> = (
  incident: Extract<Incident, { readonly kind: K }>,
  sheet: string,
) => IncidentSentences;

/** How the lead is told of what happened while the script worked, in mails and on 运行状态. */
export interface IncidentWords {
  readonly title: string;
  readonly intro: string;
  /** In the subject. */
  brief(count: number): string;
  /** Part of the footer's sentence. */
  readonly why: string;
  readonly at: string;
  /** The subject of rows that stand in a new 邮件记录 for what the lost one had told. */
  readonly assumed: string;
  readonly next: string;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly told: { readonly [K in Incident['kind']]: SentencesOf<K> };
}
