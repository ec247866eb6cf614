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

/** The uses with some more, the given ones untouched: what a run that is put back has used is put back with it. */
export function withUse(
  uses: Record<string, QuotaUse>,
  user: string,
  now: number,
  amount: number,
): Record<string, QuotaUse> {
  const key = user.toLowerCase();
  const already = used(uses, user, now);
  const since = already > 0 ? (uses[key]?.since ?? now) : now;
  return { ...uses, [key]: { since, used: already + amount } };
}

export function use(uses: Record<string, QuotaUse>, user: string, now: number, amount: number): void {
  const key = user.toLowerCase();
  const known = uses[key];
  if (known && now - known.since < DAY) known.used += amount;
  else uses[key] = { since: now, used: amount };
}
