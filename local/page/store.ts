import { useEffect, useState } from 'preact/hooks';
import type { SheetFrame } from '../server/grid/picture';
import type { ActReply, ClockLine, ExecutionLine, Scene, StoryLine, ToastLine } from '../server/protocol';
import type { Selected } from './grid/grid';

export type Panel = 'mail' | 'runs' | 'triggers' | 'scenarios';

export type OpenQuestion = NonNullable<ActReply['question']>['question'];

export interface Problem {
  title: string;
  text: string;
}

export interface ClockRun {
  from: number;
  line: Exclude<ClockLine, { kind: 'done' }>;
  fired: ExecutionLine[];
  over: boolean;
}

/** Everything that the page shows around the grid. */
export interface State {
  scene: Scene;
  tabs: SheetFrame[];
  tab: string;
  selected: Selected | undefined;
  panel: Panel | undefined;
  mail: string | undefined;
  /** Acts under way. */
  busy: number;
  question: { question: OpenQuestion; answer(button: string, text: string): void } | undefined;
  problem: Problem | undefined;
  toasts: ToastLine[];
  clock: ClockRun | undefined;
  /** How far the story beside is, as heard last. */
  story: StoryLine | null;
}

export interface Store {
  get(): State;
  set(part: Partial<State>): void;
  listen(listener: () => void): () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The state, drawn anew when it changes. */
export function useStore(store: Store): State {
  const [state, draw] = useState(store.get());
  useEffect(() => {
    // What changed between the first drawing and this moment was told to nobody yet.
    draw(store.get());
    return store.listen(() => draw(store.get()));
  }, [store]);
  return state;
}
