import type { AskName, AskSheet } from '../asks/kinds/index';
import type { Choice } from '../sheets/choices';
import type { AskPartWords } from './mail-asks';
import type { ChoiceWords, SheetWords } from './sheets';

/** What mails say of a kind of ask that is told by the plain notices: its silence, that somebody is asked, what was decided. */
export type PlainParts = Readonly<
  Record<'reminder' | 'lead' | 'top' | 'standing' | 'ask' | Choice<'decision'>, AskPartWords>
>;

/** The same under the names of the sections in mails. */
export interface PlainMail<N extends AskName> {
  readonly reminder: { readonly [K in N]: AskPartWords };
  readonly escalation: { readonly [K in `${N}.${'lead' | 'top' | 'standing'}`]: AskPartWords };
  readonly ask: { readonly [K in N]: AskPartWords };
  readonly answer: { readonly [K in `${N}.${Choice<'decision'>}`]: AskPartWords };
}

/** One kind's words of one language, all in one file: its sheet, its further choices, its receipts, its mails. */
export interface KindWords {
  readonly sheets: { readonly [S in AskSheet]?: SheetWords[S] };
  readonly choices: Partial<ChoiceWords>;
  /** By the kind's name. */
  readonly receipts: object;
  readonly mail: PlainMail<never>;
}

export const plainMail = <N extends AskName>(name: N, words: PlainParts): PlainMail<N> => {
  const { reminder, lead, top, standing, ask, accept, return: back } = words;
  // The names of the sections are put together from that of the kind, which the compiler cannot follow.
  return {
    reminder: { [name]: reminder },
    escalation: { [`${name}.lead`]: lead, [`${name}.top`]: top, [`${name}.standing`]: standing },
    ask: { [name]: ask },
    answer: { [`${name}.accept`]: accept, [`${name}.return`]: back },
  } as unknown as PlainMail<N>;
};

/** All of the members of a union at once. */
export type Both<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** The words of several kinds as one. */
export const joined = <T extends readonly KindWords[]>(...all: T): Both<T[number]> => {
  const parts = <P extends object>(of: (words: KindWords) => P): object => Object.assign({}, ...all.map(of));
  return {
    sheets: parts(({ sheets }) => sheets),
    choices: parts(({ choices }) => choices),
    receipts: parts(({ receipts }) => receipts),
    mail: {
      reminder: parts(({ mail }) => mail.reminder),
      escalation: parts(({ mail }) => mail.escalation),
      ask: parts(({ mail }) => mail.ask),
      answer: parts(({ mail }) => mail.answer),
    },
  } as unknown as Both<T[number]>;
};
