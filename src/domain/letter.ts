/** What a department is to a task: does it, answers for it, both, is asked before, is told after. */
export type Letter = 'R' | 'A' | 'C' | 'I' | 'R/A';
