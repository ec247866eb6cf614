import { type Answer, type Button, NeedsAnswer, pressed, type Question, sameQuestion } from './questions';
import type { AnswerInput, WorkbookFile, World } from './world';

function complete(input: AnswerInput): Answer {
  return typeof input === 'string' ? { button: input, text: '' } : { button: input.button, text: input.text ?? '' };
}

/** The answer that a replay knows; throws NeedsAnswer at the first question it does not know. */
export function replayedAnswer(world: World, question: Question): Answer {
  const asking = world.asking;
  const known = asking?.known[asking.used];
  if (!asking || !known || !sameQuestion(known.question, question)) throw new NeedsAnswer(question);
  asking.used += 1;
  return known.answer;
}

function fromCallback(world: World, question: Question): AnswerInput | undefined {
  try {
    return world.answer?.(question);
  } catch (error) {
    throw error instanceof NeedsAnswer ? new NeedsAnswer(question) : error;
  }
}

/**
 * What the person answers. A replay's answers count before the queue, the queue before the callback, and where nobody
 * says anything, a person agrees.
 */
export function ask(world: World, file: WorkbookFile, question: Question): { button: Button; text: string } {
  const answer = world.asking
    ? replayedAnswer(world, question)
    : complete(world.answers.shift() ?? fromCallback(world, question) ?? 'OK');
  const button = pressed(answer.button, question.buttons);
  file.prompts.push({ ...question, answered: button, input: answer.text });
  return { button, text: answer.text };
}
