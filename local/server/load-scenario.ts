import { isScenario, scenarioKeys } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import type { Host } from '../host';
import { castOf, openTemplate, prepare } from '../scenarios/prepare';
import type { PageLanguage, ScenarioOffer } from './protocol';

/** The example whose people and clock the bare template borrows. */
const FIRST = scenarioKeys[0];
/** A template nobody has filled in yet. */
export const BLANK = 'blank';

export function scenarioOffers(): ScenarioOffer[] {
  return scenarioKeys.map((key) => ({
    key,
    names: {
      'zh-CN': catalogues['zh-CN'].scenarios.examples[key].name,
      en: catalogues.en.scenarios.examples[key].name,
    },
  }));
}

/** Finds a scenario by its key or by its name in any language; the bare template for `blank`. */
export function scenarioKey(text: string): string | undefined {
  const wanted = text.trim();
  if (wanted === BLANK || isScenario(wanted)) return wanted;
  return scenarioOffers().find(({ names }) => Object.values(names).some((name) => name.includes(wanted)))?.key;
}

export interface Loaded {
  host: Host;
  /** The file that the others were copied from. */
  template: string;
}

/** The file that a world began with. */
export function templateOf(host: Host): string {
  return [...host.world.files.keys()][0] ?? host.id;
}

/** A fresh world: an example played up to the finished workbook, or the template as its publisher left it. */
export function loadScenario(key: string, language: PageLanguage): Loaded {
  if (isScenario(key)) {
    const host = prepare(key, language);
    return { host, template: templateOf(host) };
  }
  if (!FIRST) throw new Error('There is no scenario.');
  const host = openTemplate(FIRST, language);
  const { lead } = castOf(FIRST, language);
  // Whoever is to copy a template must be allowed to look at it.
  host.share(lead.address, 'viewer').as(lead.address);
  return { host, template: host.id };
}
