/** The element that the page was built with; its absence is a bug of the page. */
export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found as E;
};

/** All elements that match, as an array. */
export const all = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] =>
  Array.from(within.querySelectorAll<E>(selector));

/** What the server gave the page to start from. */
export const pageData = <T>(): T => JSON.parse(byId('data').textContent ?? 'null') as T;

/** A new element holding text; nothing that people typed ever becomes markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

/** What a failed call says to people: Google puts the error's kind before the workbook's own words. */
export const saidBy = ({ message }: { readonly message: string }): string =>
  message.replace(/^\w*(?:Error|Exception): /, '');
