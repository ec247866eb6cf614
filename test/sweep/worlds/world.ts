import { createHost, type Host } from '../../../local/host';
import type { Stage } from '../../../local/scenarios/stage';

/** A prepared workbook in which jobs find everything to do; each case goes on from a copy of it. */
export interface World {
  readonly key: string;
  /** A stage of one's own. */
  readonly open: () => Stage;
}

/** A world that is made when it is first wanted; with a script of its own where one is named. */
export const world = (key: string, make: () => Stage, script?: () => string): World => {
  let kept: { readonly stage: Stage; readonly state: ReturnType<Host['state']> } | null = null;
  return {
    key,
    open: () => {
      if (kept === null) {
        const stage = make();
        stage.host.as(stage.cast.lead.address);
        kept = { stage, state: stage.host.state() };
      }
      return { ...kept.stage, host: createHost({ state: kept.state, ...(script ? { dist: script() } : {}) }) };
    },
  };
};
