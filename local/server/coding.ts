/** How a body may be packed on its way; `identity` is as it is. */
export type Coding = 'br' | 'gzip' | 'identity';

const OURS = ['br', 'gzip'] as const;

/**
 * The best coding of ours that an `Accept-Encoding` header allows: the one with the highest weight, brotli before gzip.
 * Without the header, and where both are refused, the body goes as it is (RFC 9110, 12.5.3).
 */
export function codingFor(header: string | undefined): Coding {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => /^q\s*=/.test(text))?.replace(/^q\s*=\s*/, '');
    if (name) weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weightOf = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = OURS.filter((coding) => weightOf(coding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? 'identity';
}
