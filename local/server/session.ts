import type { Host } from '../host';
import { createHost } from '../host';
import { createFrames, type Frames } from './frames';
import { createGridView, type GridView } from './grid/grid-view';
import { type Loaded, loadScenario } from './load-scenario';
import type { PageLanguage } from './protocol';
import type { SavedStage } from './state-file';
import { NO_STORY, type StoryWatch } from './story-beside';

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
  resumed: boolean;
  /** What is played beside, whatever workbook is open. */
  story: StoryWatch;
}

export function sessionOf(loaded: Loaded, scenario: string, language: PageLanguage, notice = ''): Session {
  const fresh = { view: createGridView(), frames: createFrames(), story: NO_STORY };
  return { ...loaded, scenario, language, notice, resumed: false, ...fresh };
}

export function startSession(scenario: string, language: PageLanguage, notice = ''): Session {
  return sessionOf(loadScenario(scenario, language), scenario, language, notice);
}

/** Goes on from a saved state, with the script as it is built now. */
export function resumeSession({ scenario, language, template, world }: SavedStage, dist: string): Session {
  const host = createHost({ state: world, dist });
  for (const file of host.world.files.values()) file.dist = dist;
  return { ...sessionOf({ host, template }, scenario, language), resumed: true };
}

export function savedSession({ host, scenario, language, template }: Session): SavedStage {
  return { version: 1, scenario, language, template, world: host.state() };
}
