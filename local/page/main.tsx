import { render } from 'preact';
import { pageWords } from '../text/page/index';
import { createActions } from './actions';
import { sendAct } from './api';
import { keepTime, replaceClock } from './clock-date';
import { App } from './frame/app';
import { createGrid, type Grid } from './grid/grid';
import { followHash } from './hash';
import { letTestsLook } from './looked-at';
import { createStore } from './store';

async function start(root: HTMLElement): Promise<void> {
  const { scene, grid: news } = await sendAct({ act: { kind: 'open' } });
  const words = pageWords[scene.language];
  document.documentElement.lang = scene.language;
  const store = createStore({
    scene,
    tabs: [],
    tab: '',
    selected: undefined,
    panel: undefined,
    mail: undefined,
    busy: 0,
    question: undefined,
    problem: scene.notice ? { title: words.problem.title, text: words.notice(scene.notice) } : undefined,
    toasts: [],
    clock: undefined,
    story: scene.story,
  });
  let grid: Grid | undefined;
  const actions = createActions(store, () => grid, news.version);
  keepTime(scene.now);
  replaceClock();
  const attach = (container: HTMLElement): void => {
    grid = createGrid(container, scene.language, {
      edited: (blocks) => void actions.edit(blocks),
      refused: () => actions.refuse(words.problem.protectedCell),
      selected: (selected) => store.set({ selected, tab: selected.sheet }),
      ready: () => grid && letTestsLook(store, grid),
    });
    grid.block(scene.blocked);
    grid.show(news);
    const tabs = grid.frames();
    store.set({ tabs, tab: tabs.find(({ hidden }) => !hidden)?.id ?? '' });
    followHash(actions);
  };
  render(<App store={store} actions={actions} attach={attach} grid={() => grid} />, root);
}

const root = document.getElementById('app');
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = String(error);
  });
}
