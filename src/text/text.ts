import type { Choice } from '../sheets/choices';
import type { AskWords } from './asks';
import type { DialogWords } from './dialogs';
import type { FindingWords } from './findings';
import type { MailWords } from './mail';
import type { MenuWords } from './menu';
import type { PageWords } from './pages';
import type { RightsWords } from './rights';
import type { ScenarioWords } from './scenarios';
import type { ChoiceWords, SettingsWords, SheetWords } from './sheets';
import type { StartWords } from './start';
import type { UpgradeWords } from './upgrade';

/** One language, whole: what a catalogue lacks does not compile. */
export interface Text {
  readonly language: Choice<'language'>;
  readonly sheets: SheetWords;
  readonly choices: ChoiceWords;
  readonly settings: SettingsWords;
  readonly asks: AskWords;
  readonly findings: FindingWords;
  readonly mail: MailWords;
  readonly dialogs: DialogWords;
  readonly menu: MenuWords;
  readonly pages: PageWords;
  readonly rights: RightsWords;
  readonly start: StartWords;
  readonly scenarios: ScenarioWords;
  readonly upgrade: UpgradeWords;
}
