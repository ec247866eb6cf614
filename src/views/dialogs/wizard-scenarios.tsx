import type { WizardData } from '../dialog-data';
import type { WordTable } from './wizard-words';
import { Word } from './word';

/** The scenarios as cards, a blank start last. The first is chosen. */
export const Scenarios = ({ data, table }: { readonly data: WizardData; readonly table: WordTable }) => (
  <fieldset>
    <legend>
      <Word of="scenario" table={table} />
    </legend>
    <div class="cards">
      {data.scenarios.map(({ key, words }, place) => (
        <label class="card">
          <input type="radio" name="scenario" value={key} checked={place === 0} />
          <b data-scenario-label={key}>{words[data.language].label}</b>
          <span class="hint" data-scenario-about={key}>
            {words[data.language].about}
          </span>
        </label>
      ))}
      <label class="card">
        <input type="radio" name="scenario" value="blank" checked={data.scenarios.length === 0} />
        <b>
          <Word of="blank" table={table} />
        </b>
        <span class="hint">
          <Word of="blankAbout" table={table} />
        </span>
      </label>
    </div>
  </fieldset>
);
