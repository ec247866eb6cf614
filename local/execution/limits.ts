import type { OddDates } from '../model/odd-date';

/**
 * What Google allows a consumer account, each to be overridden by a test.
 * Source: https://developers.google.com/apps-script/guides/services/quotas
 */
export interface Limits {
  /** Mail recipients a user may reach in 24 hours. */
  mailRecipientsPerDay: number;
  mailRecipientsPerMessage: number;
  /** Bytes of a mail's body. */
  mailBodyBytes: number;
  /** Characters of a subject; the refusal is documented nowhere, the number is from experience and unverified. */
  mailSubjectLength: number;
  mailAttachments: number;
  mailAttachmentBytes: number;
  /** How long an execution may run, in milliseconds of the host's clock. */
  executionMs: number;
  simpleTriggerMs: number;
  triggersPerUser: number;
  /** Run time that a user's triggers may take in 24 hours, in milliseconds. */
  triggerMsPerDay: number;
  propertyValueBytes: number;
  propertyStoreBytes: number;
  /** Calls a day that a user's scripts may read or write properties with; that each call counts once is unverified. */
  propertyOpsPerDay: number;
  /** Operations a minute on one script's locks. Google has such a limit and says nowhere what it is: none here. */
  lockOperationsPerMinute: number;
  cacheKeyLength: number;
  cacheValueBytes: number;
  cacheItems: number;
  /** What one service call takes off the host's clock. Nothing, unless a test wants to see time run out. */
  msPerCall: number;
  /** How late a clock trigger may come after its planned instant; the lateness is drawn from the seed. */
  triggerJitterMs: number;
  /** No limit but an unknown: what a number is under a date format that is no date (see model/odd-date.ts). */
  oddDates: OddDates;
  /** Real milliseconds after which a script that calls no service (an endless loop) is stopped. */
  realMs: number;
}

const KB = 1024;
const MINUTE = 60_000;

export const CONSUMER_LIMITS: Readonly<Limits> = {
  mailRecipientsPerDay: 100,
  mailRecipientsPerMessage: 50,
  mailBodyBytes: 200 * KB,
  mailSubjectLength: 250,
  mailAttachments: 250,
  mailAttachmentBytes: 25 * KB * KB,
  executionMs: 6 * MINUTE,
  simpleTriggerMs: 30_000,
  triggersPerUser: 20,
  triggerMsPerDay: 90 * MINUTE,
  propertyValueBytes: 9 * KB,
  propertyStoreBytes: 500 * KB,
  propertyOpsPerDay: 50_000,
  lockOperationsPerMinute: Number.MAX_SAFE_INTEGER,
  cacheKeyLength: 250,
  cacheValueBytes: 100 * KB,
  cacheItems: 1_000,
  msPerCall: 0,
  triggerJitterMs: 0,
  oddDates: 'number',
  realMs: 120_000,
};
