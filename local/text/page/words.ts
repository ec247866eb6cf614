/** Every word of the local page, complete in every language by this type. */
export interface PageWords {
  frame: {
    badge: string;
    badgeTitle: string;
    undo: string;
    redo: string;
    rowAbove: string;
    rowBelow: string;
    rowsDelete: string;
    sortUp: string;
    sortDown: string;
    jump: string;
    openLink: string;
    tabs: string;
    menuBar: string;
    noMenu: string;
    close: string;
    working: string;
    grid: string;
    template: string;
  };
  who: { label: string; outsider: string; owner: string; editor: string; viewer: string; none: string };
  access: { title: string; body(email: string): string; share(email: string): string; viewOnly: string };
  clock: {
    label: string;
    hour: string;
    day: string;
    monday: string;
    mondayTitle: string;
    pick: string;
    go: string;
    running(count: number): string;
    done(count: number): string;
    nothing: string;
    stop: string;
    weekdays: readonly string[];
    past: string;
  };
  mail: {
    title: string;
    empty: string;
    everyone: string;
    forWhom: string;
    choose: string;
    from: string;
    to: string;
    sent: string;
    replyTo: string;
    html: string;
    text: string;
    noHtml: string;
    foreignLink(address: string): string;
  };
  runs: {
    title: string;
    empty: string;
    function: string;
    as: string;
    when: string;
    outcome: string;
    duration: string;
    calls: string;
    outcomes: Record<string, string>;
    kinds: Record<string, string>;
    details: string;
    log: string;
    stack: string;
    byMethod: string;
    failures: string;
  };
  triggers: {
    title: string;
    empty: string;
    function: string;
    owner: string;
    event: string;
    next: string;
    types: Record<string, string>;
  };
  scenarios: {
    title: string;
    about: string;
    load: string;
    blank: string;
    blankAbout: string;
    copy: string;
    copyAbout: string;
    reset: string;
    resetAbout: string;
    files: string;
    current: string;
    open: string;
    examples: string;
    language: string;
    sureToLose: string;
    played: string;
    playedAbout: string;
  };
  question: {
    buttons: Record<'OK' | 'CANCEL' | 'YES' | 'NO', string>;
    consentTitle(name: string): string;
    consentLead(email: string): string;
    allow: string;
    deny: string;
    scopes: Record<string, string>;
  };
  problem: {
    title: string;
    script: string;
    ok: string;
    lost: string;
    protectedCell: string;
    /** What Google's refusals are in this language; the sentence itself where it is not known. */
    said(message: string): string;
  };
  /** How far the story is that is played beside; `of` is 0 before its first step is over. */
  story: { playing(step: number, of: number): string; ended: string; failed: string; broken: string };
  notice(what: string): string;
  /** What the terminal says of the page. */
  server: {
    building: string;
    open(url: string): string;
    resumed: string;
    stop: string;
    story: string;
    storyEnded: string;
    storyBroke: string;
  };
}
