import fc from 'fast-check';

/** What people, spreadsheets and attackers put into a cell. */
export const hostile = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","点我")',
  `"'><b>&amp;&#60;`,
  'שלום עולם',
  'عرض السعر \u202Egnp.exe',
  '👩‍👩‍👧‍👦 铺货 🚚',
  '第一行\r\n第二行\t末尾\u2028完',
  '\u0000\u0007\u001b[31m红',
  '\ud83d 半个字符 \udc00',
  'javascript:alert(1)',
  '{{x}}<%= y %>#{z}',
] as const;

/** Any text that a cell may hold, hostile ones often. */
export const cell = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 30 })).map(([a, b]) => b + a),
);
