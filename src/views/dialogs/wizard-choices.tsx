import type { WizardData } from '../dialog-data';
import type { WordTable } from './wizard-words';
import { Word } from './word';

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly chosen: string;
  readonly table: WordTable;
}

const Choice = ({ name, legend, hint, options, chosen, table }: ChoiceProps) => (
  <fieldset>
    <legend>
      <Word of={legend} table={table} />
    </legend>
    <p class="hint">
      <Word of={hint} table={table} />
    </p>
    {options.map(([value, word]) => (
      <label class="choice">
        <input type="radio" name={name} value={value} checked={value === chosen} /> <Word of={word} table={table} />
      </label>
    ))}
  </fieldset>
);

interface Props {
  readonly data: WizardData;
  readonly table: WordTable;
}

export const LevelChoice = ({ data, table }: Props) => (
  <Choice
    name="level"
    legend="level"
    hint="levelHint"
    options={[
      ['strategic', 'level.strategic'],
      ['ordinary', 'level.ordinary'],
    ]}
    chosen={data.scenarios[0]?.level ?? 'ordinary'}
    table={table}
  />
);

export const MatrixChoice = ({ data, table }: Props) => (
  <Choice
    name="matrixOf"
    legend="matrixOf"
    hint="matrixOfHint"
    options={[
      ['tasks', 'ofTasks'],
      ['nodes', 'ofNodes'],
    ]}
    chosen={data.scenarios[0]?.matrixOf ?? 'tasks'}
    table={table}
  />
);

const Tick = ({ name, checked, table }: { name: string; checked: boolean; table: WordTable }) => (
  <div class="field" id={`${name}-field`}>
    <label>
      <input type="checkbox" id={name} checked={checked} aria-describedby={`hint-${name}`} />{' '}
      <Word of={name} table={table} />
    </label>
    <p class="hint" id={`hint-${name}`}>
      <Word of={`${name}Hint`} table={table} />
    </p>
  </div>
);

export const ExamplesChoice = ({ table }: Pick<Props, 'table'>) => <Tick name="examples" checked table={table} />;

/** Off until the user ticks it: nobody is let into the file unasked. */
export const ShareChoice = ({ table }: Pick<Props, 'table'>) => <Tick name="share" checked={false} table={table} />;
