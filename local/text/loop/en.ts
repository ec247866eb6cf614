import type { LoopWords } from './words';

/** The second act: how a warning comes round. */
export const loopEn: LoopWords = {
  title: 'Second act: warning, answer, approval, escalation (another copy, again from 2024-07-01)',
  prepared: (superior) => `The lead adds the superior ${superior} to the duty sheet and turns the reminders on`,
  preparedHolds: 'The triggers are there, and the duty sheet names the superior',
  warned: (task) => `Monday: «${task}», due on Friday, is not done; its department gets a warning notice`,
  warnedHolds: 'There is one notice; it asks the department’s contact to answer within 48 hours (two working days)',
  answers: (who) => `${who} fills in the reason, the plan and a new date in the notice’s own row`,
  answersHolds: 'The answer was taken, typed by the person asked; the lead is asked for a decision next morning',
  accepts: (who) => `${who} chooses Accept`,
  acceptsHolds:
    'The due date moved, the original one stays, the notice is closed, the history tells old, new, why and who',
  refused: (who) => `${who} tries to change another department’s task`,
  refusedWith: (sentence) => `Google refuses: ${sentence}`,
  refusedHolds: 'Nothing was changed',
  sendsBack: (who) => `R&D hands in; ${who} is not satisfied and returns it with a reason`,
  sendsBackHolds: 'The task is in progress again, and the department is told why next morning',
  passes: (who) => `R&D hands in once more; this time ${who} passes it`,
  passesHolds: 'The task is done, finished on the day it was handed in',
  returns: (who) => `Another delay: the answer of Legal is vague, ${who} returns it with a word`,
  returnsHolds: 'It is Returned with a new 48 hours; what was typed is still there',
  again: (who) => `${who} answers again, and the lead accepts`,
  againHolds: 'The second answer was accepted, the notice is closed',
  silence: (who) => `A third delay: ${who} keeps silent`,
  silenceHolds:
    'At half time a reminder; at 48 hours it goes to the lead and the A; a further 24 hours on to the superior; then it stands in each day’s mail',
  row: (id, task, state, message) => `${id} «${task}» ${state}${message ? `: ${message}` : ''}`,
  reason: 'the test samples came a week late',
  plan: '2 more people, tested within two weeks',
  betterPlan: 'a report each evening, 1 contract template by Thursday',
  returnWord: 'please say what is done each day',
  sendBackWord: 'the power figures are missing',
  superior: 'Ms Zheng',
};
