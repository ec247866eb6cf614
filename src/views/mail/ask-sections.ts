import type { Instant } from '../../domain/day';
import type { AskMailWords, AskPartWords } from '../../text/mail-asks';
import { type Ask, type AskCells, cellFacts, delayFacts, sheetOf } from './ask-facts';
import type { Fact, Section, Tone } from './block';
import { momentWords, shortMomentWords } from './day-words';
import type { MailContext } from './frame';
import { listed } from './listed';
import { taskItem } from './task-item';

type AskKind = Exclude<keyof AskMailWords, 'asks'>;

/** What tells one kind of notice about an answer from another. */
interface AskForm<D extends Ask> {
  /** To which section a notice belongs: `asked` unless said. */
  readonly part?: (data: D, context: MailContext) => string;
  /** What it tells beside the task, by column. */
  readonly cells?: (data: D, context: MailContext) => AskCells;
  /** Further cells of the row, each under its header. */
  readonly facts?: (data: D, context: MailContext) => readonly Fact[];
}

/** The parts in which the reader has cells to fill; in the others the row is where to look it up. */
const acting = ['asked', 'return'];

/** Kinds of notice all of whose sections ask for something. */
const asking: readonly AskKind[] = ['reminder', 'ask'];

const lastOf = (part: string): string => part.split('.').pop() ?? '';

/** By part; what is not named here is late. */
const tones: Readonly<Record<string, Tone>> = { asked: 'soon', accept: 'good', pass: 'good' };

const isTime = (time: Instant | null | undefined): time is Instant => time != null;

/** The sections of one kind: each item is its task, what the kind adds, by when, what it means, and the row. */
export const askSections =
  <D extends Ask>(kind: AskKind, { part = () => 'asked', cells = () => ({}), facts = () => [] }: AskForm<D> = {}) =>
  (all: readonly D[], context: MailContext): readonly Section[] => {
    const { text, frame } = context;
    const { asks, warning, [kind]: parts } = text.mail;
    const sectionOf = (name: string, [title, intro]: AskPartWords, list: readonly D[]): Section => {
      const acts = asking.includes(kind) || acting.includes(lastOf(name));
      const times = list.map(({ replyBy }) => replyBy).filter(isTime);
      const by = acts && times.length ? shortMomentWords(Math.min(...times), context) : '';
      const items = listed(list, (data) => {
        const { replyBy, number, answerLink: link, task } = data;
        const where = sheetOf(number);
        return taskItem(task, context, [
          ...cellFacts(cells(data, context), where, text),
          ...facts(data, context),
          ...delayFacts(data, text),
          // Too many extensions are no silence: no time to answer has passed.
          ...(isTime(replyBy) && name !== 'extensions'
            ? [{ label: warning.replyBy, value: momentWords(replyBy, context), strong: acts }]
            : []),
          { label: acts ? warning.where : asks.record, value: warning.place(frame.sheetName(where), number), link },
        ]);
      });
      return {
        place: `${kind}.${name}`,
        title,
        tone: (asking.includes(kind) ? 'soon' : tones[lastOf(name)]) ?? 'late',
        count: list.length,
        blocks: [
          { kind: 'lines', lines: [intro] },
          { kind: 'items', brief: name.endsWith('standing'), ...items },
        ],
        brief: asks.brief(title, list.length, by),
        topic: `asks.${kind}`,
        why: asks.why,
      };
    };
    return Object.entries<AskPartWords>(parts).flatMap(([name, words]) => {
      const list = all.filter((data) => part(data, context) === name).sort((a, b) => b.task.lag - a.task.lag);
      return list.length ? [sectionOf(name, words, list)] : [];
    });
  };
