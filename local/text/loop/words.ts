/** What the second act says: warning, answer, decision, approval, silence, needs, an absence. */
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
  /** What a department needs, in 资源需求. */
  readonly needs: {
    types(who: string): string;
    readonly typesHolds: string;
    decides(lead: string): string;
    readonly decidesHolds: string;
    readonly budget: string;
    readonly promoters: string;
    readonly unit: string;
    readonly reason: string;
    readonly returnWord: string;
  };
  readonly absence: {
    says(away: string, deputy: string): string;
    readonly holds: string;
    readonly reason: string;
    readonly plan: string;
  };
}
