import type { Text } from '../../text/text';

/** The catalogue's part that the wizard's page shows. */
export type WizardText = Pick<Text, 'dialogs' | 'choices'>;

/** Words by the name under which an element of the page asks for them. */
export type WordTable = Readonly<Record<string, string>>;

const under = (prefix: string, words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]);

/** One language's words of the wizard as one flat table, which the page keeps for each language. */
export const wordTable = ({ dialogs, choices }: WizardText): WordTable => {
  const { wrong, ...words } = dialogs.wizard;
  return Object.fromEntries([
    ...Object.entries(words),
    ...under('wrong', { ...wrong }),
    ...under('common', { ...dialogs.common }),
    ...under('level', choices.level),
  ]);
};
