import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(320));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000_000));
const cell = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);
const language = v.picklist(['zh-CN', 'en']);

const block = v.object({
  sheet: name,
  row: count,
  column: count,
  values: v.pipe(v.array(v.pipe(v.array(cell), v.minLength(1))), v.minLength(1)),
});

const rows = { sheet: name, row: count, count };

const act = v.variant('kind', [
  v.object({ kind: v.literal('look') }),
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('choose'), path: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(9)) }),
  v.object({ kind: v.literal('call'), name, args: v.array(v.unknown()) }),
  v.object({ kind: v.literal('edit'), blocks: v.pipe(v.array(block), v.minLength(1), v.maxLength(1_000)) }),
  v.object({ kind: v.literal('insertRows'), ...rows }),
  v.object({ kind: v.literal('deleteRows'), ...rows }),
  v.object({ kind: v.literal('sort'), sheet: name, a1: name, column: count, ascending: v.boolean() }),
  v.object({ kind: v.literal('close'), what: v.picklist(['dialog', 'sidebar']) }),
  v.object({ kind: v.literal('become'), email: name }),
  v.object({ kind: v.literal('share'), email: name }),
  v.object({ kind: v.literal('copy') }),
  v.object({ kind: v.literal('file'), id: name }),
  v.object({ kind: v.literal('load'), scenario: name, language }),
]);

const question = v.object({
  kind: v.picklist(['alert', 'prompt', 'consent']),
  user: v.string(),
  title: v.string(),
  text: v.string(),
  buttons: v.picklist(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
});

const answered = v.object({ question, answer: v.object({ button: v.string(), text: v.string() }) });

/** What the page may ask for; everything else is refused with the place of the fault. */
export const actRequest = v.object({
  act,
  seen: v.optional(v.string()),
  known: v.optional(v.array(answered)),
  selection: v.optional(v.object({ sheet: v.string(), a1: v.string() })),
});

/** A year is as far as the clock goes at one request. */
export const clockRequest = v.object({
  to: v.union([v.pipe(v.number(), v.integer()), v.picklist(['hour', 'day', 'monday'])]),
  seen: v.optional(v.string()),
});

/** What is wrong with a request, in one line. */
export function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'request'}: ${issue.message}`).join('; ');
}
