import type { Question } from './questions';

/**
 * Why an execution ended from outside. The script cannot go on: whatever service it calls in a `catch` or `finally`
 * throws again and has no effect, so that nothing of it shows, as after Google's kill.
 */
export type Stop = { reason: 'time' } | { reason: 'question'; question: Question | undefined };

export const TIME_IS_UP = 'Exceeded maximum execution time';
