/** What a pass did with mails. */
export interface Outcome {
  readonly sent: number;
  readonly queued: number;
  readonly doubtful: number;
}
