import type { AnsweredQuestion } from '../execution/questions';
import type { Act, ActReply, ActRequest, ClockRequest, EditedBlock, Scene } from '../server/protocol';
import { pageWords } from '../text/page/index';
import { a1Of, spanOfA1 } from './a1';
import { ServerLost, sendAct, sendClock } from './api';
import { keepTime } from './clock-date';
import type { Grid } from './grid/grid';
import type { Store } from './store';

/** What the page can be asked to do. */
export interface Actions {
  /** Answers what came of it; undefined where the person or the server did not let it happen. */
  act(act: Act): Promise<ActReply | undefined>;
  /** What `google.script.run` of a dialog does: a failure is the dialog's own matter. */
  call(name: string, args: unknown[]): Promise<ActReply>;
  edit(blocks: EditedBlock[]): Promise<void>;
  moveClock(to: ClockRequest['to']): Promise<void>;
  stopClock(): void;
  jump(gid: string, a1: string): void;
  refuse(message: string): void;
}

export function createActions(store: Store, grid: () => Grid | undefined, firstVersion: string): Actions {
  let seen = firstVersion;
  let turn: Promise<unknown> = Promise.resolve();
  let clock: AbortController | undefined;

  const words = () => pageWords[store.get().scene.language];

  function problem(title: string, message: string): void {
    store.set({ problem: { title, text: words().problem.said(message) } });
  }

  function showScene(scene: Scene): void {
    const before = store.get().scene;
    // The grid's own words cannot change under way.
    if (before.language !== scene.language) location.reload();
    const known = before.file.id === scene.file.id && before.user === scene.user;
    const lastToast = before.toasts.at(-1)?.index ?? -1;
    const fresh = known ? scene.toasts.filter(({ index }) => index > lastToast) : [];
    keepTime(scene.now);
    store.set({ scene, story: scene.story, toasts: [...store.get().toasts, ...fresh] });
    grid()?.block(scene.blocked);
  }

  function apply({ scene, grid: news }: ActReply): void {
    seen = news.version;
    showScene(scene);
    grid()?.show(news);
    if (news.kind === 'picture') store.set({ tabs: grid()?.frames() ?? [] });
    const { tabs } = store.get();
    const target = tabs.find(({ name }) => name === scene.selection.sheet);
    const span = spanOfA1(scene.selection.a1);
    if (scene.moved && target && span) grid()?.select(target.id, span);
  }

  /** Requests go one after the other: each says what the page shows, which the one before has changed. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work, work);
    turn = result.catch(() => {});
    return result;
  }

  function requestOf(act: Act, known: AnsweredQuestion[]): ActRequest {
    const { tabs } = store.get();
    const selected = grid()?.selected();
    const tab = tabs.find(({ id }) => id === selected?.sheet);
    const selection = selected && tab ? { selection: { sheet: tab.name, a1: a1Of(selected.span) } } : {};
    return { act, seen, known, ...selection };
  }

  function answerOf(question: NonNullable<ActReply['question']>['question']): Promise<AnsweredQuestion['answer']> {
    return new Promise((resolve) => {
      const answer = (button: string, text: string): void => {
        store.set({ question: undefined });
        resolve({ button, text });
      };
      store.set({ question: { question, answer } });
    });
  }

  /** Runs an act to its end, through all that it asks on the way. */
  async function run(act: Act): Promise<ActReply> {
    store.set({ busy: store.get().busy + 1 });
    try {
      let known: AnsweredQuestion[] = [];
      for (;;) {
        const reply = await inTurn(() => sendAct(requestOf(act, known)));
        if (act.kind === 'edit') grid()?.settled(act.blocks);
        apply(reply);
        if (!reply.question) return reply;
        const { question, answered } = reply.question;
        known = [...answered, { question, answer: await answerOf(question) }];
      }
    } finally {
      store.set({ busy: store.get().busy - 1 });
    }
  }

  function lost(error: unknown): void {
    const text =
      error instanceof ServerLost ? words().problem.lost : error instanceof Error ? error.message : String(error);
    problem(words().problem.title, text);
  }

  async function act(wanted: Act): Promise<ActReply | undefined> {
    try {
      const reply = await run(wanted);
      const { error } = reply;
      if (error) problem(error.kind === 'script' ? words().problem.script : words().problem.title, error.message);
      return error ? undefined : reply;
    } catch (error) {
      lost(error);
      return undefined;
    }
  }

  return {
    act,
    async call(name, args) {
      return run({ kind: 'call', name, args });
    },
    async edit(blocks) {
      await act({ kind: 'edit', blocks });
    },
    async moveClock(to) {
      clock = new AbortController();
      const { signal } = clock;
      const from = store.get().scene.now;
      store.set({ clock: { from, line: { kind: 'moved', now: from, until: from }, fired: [], over: false } });
      try {
        await inTurn(() =>
          sendClock(
            { to, seen },
            (line) => {
              const { clock: running } = store.get();
              if (line.kind === 'done') apply(line.reply);
              else if (running) {
                const fired = line.kind === 'fired' ? [...running.fired, line.execution] : running.fired;
                store.set({ clock: { ...running, line, fired } });
              }
            },
            signal,
          ),
        );
      } catch (error) {
        if (!signal.aborted) lost(error);
      }
      if (signal.aborted) await act({ kind: 'look' });
      const { clock: ended } = store.get();
      if (ended) store.set({ clock: { ...ended, over: true } });
    },
    stopClock() {
      clock?.abort();
    },
    jump(gid, a1) {
      const span = spanOfA1(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      store.set({ panel: undefined });
      grid()?.select(gid, span);
    },
    refuse: (message) => problem(words().problem.title, message),
  };
}
