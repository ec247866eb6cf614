/** What the commands 整理分组 and 更新权限, and the wizard's sharing, say when they are done. */
export interface RightsWords {
  regrouped(): string;
  alreadyGrouped(): string;
  applied(): string;
  /** With how many people the file was shared. */
  shared(people: number): string;
  /** Addresses that Google does not let in. */
  refused(addresses: readonly string[]): string;
  /** Sheets whose protections Google did not let be changed. */
  unkept(sheets: readonly string[]): string;
}
