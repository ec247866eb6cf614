import { useEffect, useRef } from 'preact/hooks';
import type { Around } from './context';
import { AroundContext, useAround } from './context';
import { DialogBox } from './dialog-box';
import { Drawer } from './drawer';
import { Header } from './header';
import { NoAccess } from './no-access';
import { ProblemBox } from './problem-box';
import { QuestionBox } from './question-box';
import { Sidebar } from './sidebar';
import { Strip } from './strip';
import { Tabs } from './tabs';
import { Toasts } from './toasts';
import { Toolbar } from './toolbar';

interface AppProps extends Around {
  /** Puts the grid into its place, once. */
  attach(container: HTMLElement): void;
}

function Sheet({ attach }: Pick<AppProps, 'attach'>) {
  const { state, words } = useAround();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) attach(place.current);
  }, [attach]);
  const locked = state.scene.access === 'none';
  return (
    <main class="sheet" aria-label={words.frame.grid}>
      <div class="sheet-grid" ref={place} data-hidden={locked} />
      {locked && <NoAccess />}
    </main>
  );
}

function Workbook({ attach }: Pick<AppProps, 'attach'>) {
  const { state } = useAround();
  useEffect(() => {
    document.title = state.scene.file.name;
  }, [state.scene.file.name]);
  return (
    <div class="page" data-busy={state.busy > 0}>
      <Strip />
      <Header />
      <Toolbar />
      <div class="middle">
        <Sheet attach={attach} />
        <Sidebar />
      </div>
      <Tabs />
      <Drawer />
      <DialogBox />
      <QuestionBox />
      <ProblemBox />
      <Toasts />
    </div>
  );
}

/** The page: Google's frame around the grid, and above it what only this stand-in has: who one is, and the clock. */
export function App({ attach, ...around }: AppProps) {
  return (
    <AroundContext.Provider value={around}>
      <Workbook attach={attach} />
    </AroundContext.Provider>
  );
}
