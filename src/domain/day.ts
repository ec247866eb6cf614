declare const dayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`: no time, no zone. Days compare as strings do. */
export type Day = string & { readonly [dayBrand]: true };

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
