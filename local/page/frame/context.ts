import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pageWords } from '../../text/page/index';
import type { PageWords } from '../../text/page/words';
import type { Actions } from '../actions';
import type { Grid } from '../grid/grid';
import { type State, type Store, useStore } from '../store';

export interface Around {
  store: Store;
  actions: Actions;
  grid(): Grid | undefined;
}

export const AroundContext = createContext<Around | undefined>(undefined);

/** What every part of the frame works with. */
export function useAround(): Around & { state: State; words: PageWords } {
  const around = useContext(AroundContext);
  if (!around) throw new Error('A part of the frame stands outside of it.');
  const state = useStore(around.store);
  return { ...around, state, words: pageWords[state.scene.language] };
}
