const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const attributesOf = (source: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(/([^\s"'=<>/]+)(?:="([^"]*)")?/g))
    if (name) found[name.toLowerCase()] = unescaped(value ?? '');
  return found;
};

/**
 * A page as a browser would split it, for pages written with double quotes only: its opening tags, and its text with
 * script and style left out. Throws where a bare `<` begins no tag.
 */
export const readHtml = (html: string): { readonly tags: readonly Tag[]; readonly text: string } => {
  const tags: Tag[] = [];
  let text = '';
  let rest = html.replace(/^<!DOCTYPE html>/, '');
  while (rest) {
    const tag = /^<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>/i.exec(rest);
    if (tag) {
      const [whole, close, name = '', attributes = ''] = tag;
      rest = rest.slice(whole.length);
      if (close) continue;
      tags.push({ name: name.toLowerCase(), attributes: attributesOf(attributes) });
      if (/^(script|style)$/i.test(name)) rest = rest.slice(rest.toLowerCase().indexOf(`</${name}`));
      continue;
    }
    if (rest.startsWith('<')) throw new Error(`a bare < before ${rest.slice(0, 40)}`);
    const next = rest.indexOf('<');
    text += `${next < 0 ? rest : rest.slice(0, next)}\n`;
    rest = next < 0 ? '' : rest.slice(next);
  }
  return { tags, text: unescaped(text) };
};
