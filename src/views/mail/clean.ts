/**
 * Text from a cell on one line: line breaks and control characters become spaces; characters that turn the direction
 * of what follows, and halves of characters, are left out. What the text says stays as it is.
 */
export const oneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]+/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

/** At most `most` characters, the last of them … when something was cut; never half a character. */
export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = most - 1;
  const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, half ? end - 1 : end).trimEnd()}…`;
};

/** A cell's text as a mail shows it. Only the beginning of a very long one is looked at. */
export const cellText = (text: string, most: number): string => clip(oneLine(text.slice(0, most * 8)), most);
