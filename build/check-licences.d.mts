/** Whether a licence expression leaves a choice that is on the list. */
export function isAllowed(licence: string): boolean;
/** What may not be in the tree, one sentence each. */
export function licenceFaults(): string[];
