import type { Choice } from '../../src/sheets/choices';

export type Language = Choice<'language'>;

export interface Player {
  readonly name: string;
  readonly address: string;
}

/** Who plays: whoever publishes the template, the lead, and a contact for each department in its order. */
export interface Cast {
  readonly publisher: string;
  readonly lead: Player;
  readonly contacts: readonly Player[];
}

/** The same people in every example, their names as the language writes them. */
const people = [
  ['周岚', 'Lan Zhou', 'zhou.lan@example.com'],
  ['王芳', 'Fang Wang', 'wang.fang@example.com'],
  ['李强', 'Qiang Li', 'li.qiang@example.com'],
  ['陈静', 'Jing Chen', 'chen.jing@example.com'],
  ['赵磊', 'Lei Zhao', 'zhao.lei@example.com'],
  ['孙悦', 'Yue Sun', 'sun.yue@example.com'],
] as const;

const LEAD: Readonly<Record<Language, Player>> = {
  'zh-CN': { name: people[0][0], address: people[0][2] },
  en: { name: people[0][1], address: people[0][2] },
};

/** The players of an example with this many departments. */
export const castFor = (departments: number, language: Language): Cast => ({
  publisher: 'template@example.com',
  lead: LEAD[language],
  contacts: people
    .slice(1, departments + 1)
    .map(([chinese, english, address]) => ({ name: language === 'en' ? english : chinese, address })),
});
