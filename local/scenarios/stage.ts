import type { ScenarioKey } from '../../src/scenarios/index';
import { catalogues } from '../../src/text/catalogues';
import type { Text } from '../../src/text/text';
import type { Host } from '../host';
import { transcripts } from '../text/transcript';
import type { TranscriptWords } from '../text/transcript/words';
import type { Cast, Language } from './cast';
import { castOf, openTemplate } from './prepare';

export type Mail = Host['mails'][number];

/** Everything that a story plays with: the file before the players, the players, and the words. */
export interface Stage {
  /** The file that is played with; the template's until the lead has copied it. */
  host: Host;
  readonly key: ScenarioKey;
  readonly language: Language;
  readonly cast: Cast;
  /** The workbook's words. */
  readonly text: Text;
  /** The transcript's words. */
  readonly words: TranscriptWords;
  /** How many mails of this file have been shown. */
  mailsSeen: number;
  /** The mails that the last step showed. */
  latest: readonly Mail[];
  /** Lays a mail where the audience can open it; answers where. */
  readonly post: (mail: Mail) => string;
}

/** A stage on which nothing has happened yet but that somebody published the template. */
export const openStage = (key: ScenarioKey, language: Language, post: Stage['post'] = () => ''): Stage => ({
  host: openTemplate(key, language),
  key,
  language,
  cast: castOf(key, language),
  text: catalogues[language],
  words: transcripts[language],
  mailsSeen: 0,
  latest: [],
  post,
});
