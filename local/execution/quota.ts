import type { QuotaUse } from './world';

const DAY = 86_400_000;

/**
 * What a user has used of a quota so far. Quotas start anew 24 hours after the first use
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
export function used(uses: Record<string, QuotaUse>, user: string, now: number): number {
  const use = uses[user.toLowerCase()];
  return use && now - use.since < DAY ? use.used : 0;
}

export function use(uses: Record<string, QuotaUse>, user: string, now: number, amount: number): void {
  const key = user.toLowerCase();
  const known = uses[key];
  if (known && now - known.since < DAY) known.used += amount;
  else uses[key] = { since: now, used: amount };
}
