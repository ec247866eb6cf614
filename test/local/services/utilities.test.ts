import { describe, expect, it } from 'vitest';
import { evaluated } from '../run-script';

const AT = 'new Date(Date.UTC(2024, 0, 7, 15, 4, 5, 67))';

describe('Utilities.formatDate', () => {
  it.each([
    ['GMT', 'yyyy-MM-dd HH:mm:ss', '2024-01-07 15:04:05'],
    ['Asia/Shanghai', 'yyyy年M月d日 H:mm', '2024年1月7日 23:04'],
    ['Asia/Shanghai', 'E EEEE u', 'Sun Sunday 7'],
    ['America/New_York', 'h:mm a z Z X XXX', '10:04 AM EST -0500 -05 -05:00'],
    ['GMT', "yy/MMM/MMMM 'at' k 'o''clock'", "24/Jan/January at 15 o'clock"],
    ['GMT', 'D w SSS', '7 2 067'],
    ['GMT+8', 'HH', '23'],
    ['UTC', "yyyy-MM-dd'T'HH:mm:ssXXX", '2024-01-07T15:04:05Z'],
  ])('in %s writes %s', (zone, pattern, expected) => {
    expect(evaluated(`Utilities.formatDate(${AT}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(
      expected,
    );
  });

  it('counts the last days of December to the first week of the next year, as an American calendar does', () => {
    expect(evaluated(`Utilities.formatDate(new Date('2024-12-30T12:00:00Z'), 'GMT', 'YYYY-ww')`)).toBe('2025-01');
  });

  it('refuses arguments of other types', () => {
    expect(() => evaluated(`Utilities.formatDate('2024', 'GMT', 'yyyy')`)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => evaluated('Utilities.formatDate(new Date())')).toThrow("don't match the method signature");
  });
});

describe('Utilities.parseDate', () => {
  it.each([
    ['2024-01-07 23:04', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm', '2024-01-07T15:04:00.000Z'],
    ['20240107', 'GMT', 'yyyyMMdd', '2024-01-07T00:00:00.000Z'],
    ['7 Jan 24 3:04 PM', 'GMT', 'd MMM yy h:mm a', '2024-01-07T15:04:00.000Z'],
    ['2024-01-07T15:04:05+0800', 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ", '2024-01-07T07:04:05.000Z'],
    ['2024-13-01', 'GMT', 'yyyy-MM-dd', '2025-01-01T00:00:00.000Z'],
  ])('reads %s in %s by %s', (text, zone, pattern, expected) => {
    const args = [text, zone, pattern].map((one) => JSON.stringify(one)).join(', ');
    expect(evaluated(`Utilities.parseDate(${args}).toISOString()`)).toBe(expected);
  });

  it('throws on a text that does not fit', () => {
    expect(() => evaluated(`Utilities.parseDate('nonsense', 'GMT', 'yyyy')`)).toThrow('nonsense');
  });
});

describe('Utilities', () => {
  it('reads CSV with quotes, doubled quotes and line breaks inside', () => {
    expect(evaluated(String.raw`Utilities.parseCsv('a,"b ""x"", c"\r\n"d\ne",')`)).toEqual([
      ['a', 'b "x", c'],
      ['d\ne', ''],
    ]);
    expect(evaluated(`Utilities.parseCsv('a;b', ';')`)).toEqual([['a', 'b']]);
  });

  it('computes digests as signed bytes', () => {
    const md5 = (args: string) =>
      evaluated(
        `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${args})
          .map(function (b) { return ((b + 256) % 256).toString(16).padStart(2, '0'); }).join('')`,
      );
    expect(md5(`'abc'`)).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(md5(`[97, 98, 99]`)).toBe(md5(`'abc'`));
    expect(md5(`'责任'`)).toBe(md5(`'??'`));
    expect(md5(`'责任', Utilities.Charset.UTF_8`)).not.toBe(md5(`'责任'`));
    expect(evaluated(`Utilities.base64Decode('/w==')`)).toEqual([-1]);
  });

  it('refuses bytes that are no numbers', () => {
    expect(() => evaluated(`Utilities.base64Encode(['x'])`)).toThrow('Cannot convert');
    expect(() => evaluated(`Utilities.computeDigest('MD5', 'x')`)).toThrow("don't match the method signature");
  });

  it('encodes and decodes base64', () => {
    expect(evaluated(`Utilities.base64Encode('负责', Utilities.Charset.UTF_8)`)).toBe('6LSf6LSj');
    expect(evaluated(`Utilities.newBlob(Utilities.base64Decode('6LSf6LSj')).getDataAsString()`)).toBe('负责');
  });

  it('gives a UUID that is the same when everything is repeated', () => {
    const options = { seed: 'one' };
    expect(evaluated('Utilities.getUuid()', options)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(evaluated('Utilities.getUuid()', options)).toBe(evaluated('Utilities.getUuid()', options));
  });

  it('fills in a format as printf does', () => {
    expect(evaluated(`Utilities.formatString('%s %05.1f|%-4d|%+d%%', 'x', 3.14159, 7, 5)`)).toBe('x 003.1|7   |+5%');
  });

  it('refuses by name what is not emulated', () => {
    expect(() => evaluated('Utilities.zip([])')).toThrow('Utilities.zip is not emulated');
  });
});
