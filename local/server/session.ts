import type { Host } from '../host';
import { createHost } from '../host';
import { createFrames, type Frames } from './frames';
import { createGridView, type GridView } from './grid/grid-view';
import { loadScenario } from './load-scenario';
import type { PageLanguage } from './protocol';
import type { SavedStage } from './state-file';

/** What one server serves: a world of files, the one that is open, and what its pages were told. */
export interface Session {
  host: Host;
  scenario: string;
  /** The language that was chosen with the scenario; a workbook made since may speak another. */
  language: PageLanguage;
  template: string;
  view: GridView;
  frames: Frames;
  notice: string;
}

export function startSession(scenario: string, language: PageLanguage, notice = ''): Session {
  const { host, template } = loadScenario(scenario, language);
  return {
    host,
    scenario,
    language,
    template,
    view: createGridView(),
    frames: createFrames(),
    notice,
  };
}

/** Goes on from a saved state, with the script as it is built now. */
export function resumeSession({ scenario, language, template, world }: SavedStage, dist: string): Session {
  const host = createHost({ state: world, dist });
  for (const file of host.world.files.values()) file.dist = dist;
  return { host, scenario, language, template, view: createGridView(), frames: createFrames(), notice: '' };
}

export function savedSession({ host, scenario, language, template }: Session): SavedStage {
  return { version: 1, scenario, language, template, world: host.state() };
}
