/** What is said where a workbook's layout is not that of the script. */
export interface UpgradeWords {
  /** The name of a tab that is kept as it was before the upgrade to this version. */
  kept(sheet: string, version: number): string;
  /** Until the lead clicks: what is at rest, and what to click. */
  waits(command: string): string;
  /** A later version has been here: nothing is written. */
  newer(): string;
  /** Asked before the click does its work; `sheets` are changed, and kept as they are. */
  asking(sheets: readonly string[]): string;
  done(kept: readonly string[]): string;
  nothingToDo(): string;
  /** On 运行状态. */
  readonly topic: string;
  current(version: number): string;
  /** The one mail a day while the click is waited for. */
  readonly mail: {
    subject(workbook: string): string;
    body(data: { workbook: string; link: string; menu: string; command: string; since: string }): readonly string[];
  };
}
