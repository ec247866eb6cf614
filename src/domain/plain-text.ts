/** Full-width letters, digits and signs, and the ideographic space, as their ASCII twins: `２０２６／１１` is `2026/11`. */
export const wide = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/** Nothing but signs that `plain` leaves as they are: nearly every cell of every sheet, so it is asked first. */
const ordinary = /^[\t\n\r -~\u00AE-\u1FFF\u2010-\u202E\u3001-\uFEFE\uFF00-\uFFFF]*$/;

/**
 * What a person meant to type: without control signs and those that show nothing and join nothing, no-break and
 * ideographic spaces made plain ones, no space at either end. Tabs and line breaks within stay, and so do the joiners
 * that emoji and some scripts are made with.
 */
export const plain = (text: string): string =>
  ordinary.test(text)
    ? text.trim()
    : text
        .replace(/(?![\t\n\r])[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu, '')
        .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
        .trim();
