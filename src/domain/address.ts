import { plain, wide } from './plain-text';

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * A mail address as it is compared and sent to: lower case, half width, without what surrounds it. Null when it is not
 * one plain address. Deliberately narrower than the standard: one address, no name, no quotes, no line break, comma
 * or space, so that a cell can neither add a recipient nor a header.
 */
export const readAddress = (text: string): string | null => {
  const address = plain(wide(text)).toLowerCase();
  const at = address.lastIndexOf('@');
  const [before, after] = [address.slice(0, at), address.slice(at + 1)];
  const fits = at > 0 && before.length <= 64 && address.length <= 254;
  return fits && local.test(before) && domain.test(after) ? address : null;
};

/** Whether a text is one plain mail address (see `readAddress`). */
export const isAddress = (text: string): boolean => readAddress(text) !== null;
