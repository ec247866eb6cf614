/** What a pass did with mails. */
export interface Outcome {
  readonly sent: number;
  readonly queued: number;
  readonly doubtful: number;
}

/** What a command did with mails that sends none. */
export const noMail: Outcome = { sent: 0, queued: 0, doubtful: 0 };
