/** The first tab: before a collaboration exists what this is, afterwards how it stands. */
export interface StartWords {
  readonly fresh: readonly { readonly topic: string; readonly state: string }[];
  readonly topics: {
    readonly collaboration: string;
    readonly asOf: string;
    readonly stage: string;
    readonly late: string;
    readonly waiting: string;
    readonly answers: string;
    readonly findings: string;
    readonly blocks: string;
    readonly reminders: string;
    readonly lastRun: string;
    readonly nextRun: string;
    readonly mails: string;
    readonly forContacts: string;
    readonly forLead: string;
  };
  readonly states: {
    /** When all of the page held; what changes later shows after the next run. */
    asOf(when: string): string;
    /** `stage`: planning until a task has begun or ought to have, closing when all are done. */
    stage(stage: 'planning' | 'running' | 'closing'): string;
    late(late: number, tasks: number): string;
    waiting(waits: readonly { readonly on: string; readonly count: number }[]): string;
    /** Answers asked for, by department; `by` is the earliest deadline of these, null where none has one. */
    answers(
      waits: readonly {
        readonly department: string;
        readonly count: number;
        readonly by: string | null;
        readonly late: boolean;
      }[],
    ): string;
    /** `listed`: whether they stand on the page of findings; else only a check says which. */
    findings(errors: number, warnings: number, listed: boolean): string;
    scattered(departments: readonly string[]): string;
    remindersOn(owner: string): string;
    remindersOff(): string;
    /** Reminders that are on have not run since; `command` is that by which somebody takes them over. */
    stalled(owner: string, since: string, command: string): string;
    paused(): string;
    never(): string;
    mails(sent: number, queued: number, doubtful: number): string;
    forContacts(): string;
    forLead(): string;
    quota(left: number): string;
  };
}
