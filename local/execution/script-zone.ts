/**
 * Runs `act` with the process's own time zone set to `zone`: the local-time methods of `Date` and an `Intl` formatter
 * without a zone follow the script's zone at Google. Node reads TZ anew whenever it is set, except in worker threads.
 */
export function inTimeZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ;
  // Setting it drops every date that V8 has worked out, so it is not set for nothing.
  if (before === zone) return act();
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
