/** What the second act says: warning, answer, decision, approval, silence. */
export interface LoopWords {
  readonly title: string;
  prepared(superior: string): string;
  readonly preparedHolds: string;
  warned(task: string): string;
  readonly warnedHolds: string;
  answers(who: string): string;
  readonly answersHolds: string;
  accepts(who: string): string;
  readonly acceptsHolds: string;
  refused(who: string): string;
  refusedWith(sentence: string): string;
  readonly refusedHolds: string;
  sendsBack(who: string): string;
  readonly sendsBackHolds: string;
  passes(who: string): string;
  readonly passesHolds: string;
  returns(who: string): string;
  readonly returnsHolds: string;
  again(who: string): string;
  readonly againHolds: string;
  silence(who: string): string;
  readonly silenceHolds: string;
  row(id: string, task: string, state: string, message: string): string;
  readonly reason: string;
  readonly plan: string;
  readonly betterPlan: string;
  readonly returnWord: string;
  readonly sendBackWord: string;
  readonly superior: string;
}
