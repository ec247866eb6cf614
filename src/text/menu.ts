/** The menu 协作, its questions and its answers. */
export interface MenuWords {
  readonly title: string;
  readonly items: {
    readonly newCollaboration: string;
    readonly makeDuties: string;
    readonly makeMatrix: string;
    readonly checkWorkbook: string;
    readonly refreshProgress: string;
    readonly enableReminders: string;
    readonly disableReminders: string;
    readonly previewSending: string;
    readonly confirmOwn: string;
    readonly repairWorkbook: string;
    readonly upgradeWorkbook: string;
    readonly regroupTasks: string;
    readonly applyRights: string;
    readonly showStatus: string;
    readonly showAbout: string;
  };
  /** What a command says when it is done; each names what happened, where, and what to do next. */
  readonly done: {
    duties(added: number, kept: number): string;
    matrix(data: {
      rows: number;
      kept: number;
      added: readonly string[];
      apart: readonly string[];
      departments: readonly string[];
    }): string;
    checked(errors: number, warnings: number, infos: number): string;
    refreshed(tasks: number, late: number): string;
    enabled(owner: string): string;
    disabled(): string;
    alreadyEnabledBy(owner: string): string;
    takeOver(owner: string): string;
    repaired(mended: readonly string[]): string;
    nothingToRepair(): string;
    created(name: string): readonly string[];
    sent(count: number, queued: number): string;
    nothingToSend(): string;
    /** Asked before: who confirms what. */
    confirming(who: string, ids: readonly string[]): string;
    confirmed(count: number): string;
    nothingToConfirm(who: string): string;
  };
  /** What one mend of 修复表格 is called. */
  readonly mends: {
    sheetMade(sheet: string): string;
    sheetRenamed(from: string, to: string): string;
    headerRestored(sheet: string, header: string): string;
    columnAdded(sheet: string, header: string): string;
    dropdownRestored(sheet: string, header: string): string;
    formatRestored(sheet: string, header: string): string;
    noteRestored(sheet: string, header: string): string;
    coloursRestored(sheet: string): string;
    settingAdded(rule: string): string;
    settingUnused(rule: string): string;
    /** What stands beside such a setting: that it acts on nothing yet, and what it is meant for. */
    unused(meaning: string): string;
    lookRestored(sheet: string): string;
  };
  /** Refusals: what happened, where, and what to do next. */
  readonly refused: {
    notLead(): string;
    noCollaboration(): string;
    collaborationExists(): string;
    sheetMissing(sheet: string, repair: string): string;
    columnMissing(sheet: string, header: string, repair: string): string;
    columnTwice(sheet: string, header: string): string;
    busy(): string;
    platform(what: string, message: string): string;
    consentMissing(): string;
    /** Google does not say who clicks. */
    nameless(): string;
  };
}
