/** What is said where a full log begins a new page. */
export interface PageWords {
  /** The old page's name; `day` is the last of its days. */
  older(log: string, day: string): string;
  /** The new page's name while it is being filled. */
  coming(log: string): string;
  /** In the note on the new page's first header. */
  note(older: string): string;
  /** In 变更记录. */
  line(log: string, older: string, rows: number, carried: number): string;
  /** On 运行状态, before the names of the older pages. */
  readonly topic: string;
  list(older: readonly string[]): string;
}
