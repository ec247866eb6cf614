import * as v from 'valibot';

/** Milliseconds that a Date can hold: a clock beyond them shows no day. */
const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const trigger = v.looseObject({ id: v.string(), handler: v.string(), next: v.nullable(instant) });

const file = v.looseObject({ id: v.string(), book: v.looseObject({}), triggers: v.array(trigger) });

/** What a saved state must hold at least before anybody tries to draw it: above all clocks that stand somewhere. */
export const savedStage = v.looseObject({
  version: v.literal(1),
  scenario: v.string(),
  language: v.picklist(['zh-CN', 'en']),
  template: v.string(),
  world: v.looseObject({
    file: v.string(),
    user: v.string(),
    world: v.looseObject({ now: instant }),
    files: v.pipe(v.array(file), v.minLength(1)),
  }),
});
