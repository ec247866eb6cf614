import type { Instant } from '../domain/day';
import type { Situation } from '../facts/situation';
import type { Incident } from './incident';
import type { Ledger } from './ledger';
import type { NoticeOf } from './notice';
import { doubtToken } from './tokens';

/** What was noted, under the token by which the ledger knows that it was told. */
export interface Noted {
  readonly token: string;
  readonly at: Instant;
  readonly incident: Incident;
  readonly told: boolean;
}

/** What happened, for the lead: all that was noted and not told yet, and each mail of which nobody knows whether it went. */
export const incidentNotices = (
  { people: { lead }, now }: Situation,
  ledger: Ledger,
  notes: readonly Noted[],
): readonly NoticeOf<'incident'>[] => {
  if (lead === null) return [];
  const noted = notes.filter(({ told }) => !told).map(({ token, at, incident }) => ({ token, data: { at, incident } }));
  const doubts = ledger.doubtful.map(({ key, to, subject, queued }) => ({
    token: doubtToken(key ?? ''),
    data: { at: queued ?? now, incident: { kind: 'doubt', to: to ?? '', subject: subject ?? '' } as const },
  }));
  return [...noted, ...doubts].map((one) => ({ kind: 'incident', to: lead, ...one }));
};
