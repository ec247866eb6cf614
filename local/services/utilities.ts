import { createHash, createHmac } from 'node:crypto';
import { isZone } from '../execution/zone';
import { createBlob } from './blob';
import { encoded, signed, unsigned } from './bytes';
import { parseCsv } from './csv';
import { emulated, notEmulated } from './emulated';
import { enumeration, nameOf } from './enumeration';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseDate } from './parse-date';
import { copyInto } from './realm-copy';
import type { ScriptRuntime } from './script-runtime';
import { mismatch } from './signature';

type Types = typeof GoogleAppsScript.Utilities;

const CHARSET = enumeration<Types['Charset']>('US_ASCII', 'UTF_8');
const DIGEST = enumeration<Types['DigestAlgorithm']>('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const MAC = enumeration<Types['MacAlgorithm']>(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

const isDate = (value: unknown) => Object.prototype.toString.call(value) === '[object Date]';
const isText = (value: unknown): value is string => typeof value === 'string';

/** A text with or without a charset, or bytes, which have none. */
const fits = ([value, ...charset]: readonly unknown[]) =>
  isText(value) ? charset.length < 2 : Array.isArray(value) && charset.length === 0;

/** Java takes a zone it does not know for GMT. That Google lets that pass is unverified. */
const zoneOf = (zone: string) => (isZone(zone) ? zone : 'GMT');

/** https://developers.google.com/apps-script/reference/utilities/utilities */
class UtilitiesService {
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST;
  readonly MacAlgorithm = MAC;
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  #called(method: string, args: readonly unknown[], fits: boolean): void {
    this.#runtime.record(`Utilities.${method}`, 'other');
    if (!fits) throw mismatch(this.#runtime, `Utilities.${method}`, args);
  }

  #bytes(value: unknown, charset: unknown): Buffer {
    return isText(value) ? encoded(value, nameOf(charset)) : unsigned(this.#runtime, value as unknown[]);
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String) */
  formatDate(...args: unknown[]): string {
    const [date, zone, format] = args;
    this.#called('formatDate', args, args.length === 3 && isDate(date) && isText(zone) && isText(format));
    const text = formatDate(Number(date), zoneOf(String(zone)), String(format));
    if (text === undefined) throw this.#runtime.exception(`Invalid argument: ${format}`);
    return text;
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#parseDate(String,String,String) */
  parseDate(...args: unknown[]): Date {
    const [date, zone, format] = args;
    this.#called('parseDate', args, args.length === 3 && args.every(isText));
    const instant = parseDate(String(date), zoneOf(String(zone)), String(format), this.#runtime.now());
    // Java's own words; Google's are unverified.
    if (instant === undefined) throw this.#runtime.exception(`Unparseable date: "${date}"`);
    return new this.#runtime.realm.Date(instant);
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#parseCsv(String,Char) */
  parseCsv(...args: unknown[]): string[][] {
    const [csv, delimiter] = args;
    this.#called('parseCsv', args, args.length >= 1 && args.length <= 2 && args.every(isText));
    return copyInto(this.#runtime.realm, parseCsv(String(csv), isText(delimiter) ? delimiter : ','));
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#computeDigest(DigestAlgorithm,String,Charset) */
  computeDigest(...args: unknown[]): number[] {
    const [algorithm, value, charset] = args;
    const name = nameOf(algorithm) ?? '';
    this.#called('computeDigest', args, name in DIGEST && fits(args.slice(1)));
    if (name === 'MD2') throw notEmulated(this.#runtime, 'Utilities.computeDigest with MD2');
    const hash = createHash(name.replace('_', '').toLowerCase());
    return signed(this.#runtime, hash.update(this.#bytes(value, charset)).digest());
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#computeHmacSignature(MacAlgorithm,String,String,Charset) */
  computeHmacSignature(...args: unknown[]): number[] {
    return this.#mac('computeHmacSignature', args, args);
  }

  #mac(method: string, called: readonly unknown[], args: readonly unknown[]): number[] {
    const [algorithm, value, key, charset] = args;
    const name = nameOf(algorithm) ?? '';
    const alike = isText(value) === isText(key) && fits([key]) && fits([value, ...args.slice(3)]);
    this.#called(method, called, name in MAC && alike);
    const hash = createHmac(name.slice('HMAC_'.length).replace('_', '').toLowerCase(), this.#bytes(key, charset));
    return signed(this.#runtime, hash.update(this.#bytes(value, charset)).digest());
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#computeHmacSha256Signature(String,String,Charset) */
  computeHmacSha256Signature(...args: unknown[]): number[] {
    return this.#mac('computeHmacSha256Signature', args, [MAC.HMAC_SHA_256, ...args]);
  }

  #base64(method: string, args: readonly unknown[]): string {
    const [data, charset] = args;
    this.#called(method, args, fits(args));
    return this.#bytes(data, charset).toString('base64');
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#base64Encode(String,Charset) */
  base64Encode(...args: unknown[]): string {
    return this.#base64('base64Encode', args);
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#base64EncodeWebSafe(String,Charset) */
  base64EncodeWebSafe(...args: unknown[]): string {
    return this.#base64('base64EncodeWebSafe', args).replaceAll('+', '-').replaceAll('/', '_');
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#base64Decode(String) */
  base64Decode(...args: unknown[]): number[] {
    this.#called('base64Decode', args, isText(args[0]));
    return signed(this.#runtime, Buffer.from(String(args[0]), 'base64'));
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#base64DecodeWebSafe(String) */
  base64DecodeWebSafe(...args: unknown[]): number[] {
    this.#called('base64DecodeWebSafe', args, isText(args[0]));
    return signed(this.#runtime, Buffer.from(String(args[0]), 'base64url'));
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#getUuid() — the same when a run is repeated. */
  getUuid(): string {
    this.#runtime.record('Utilities.getUuid', 'other');
    const bytes = Array.from({ length: 16 }, () => Math.floor(this.#runtime.random() * 256));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) — at most 300,000 ms [R]. */
  sleep(...args: unknown[]): void {
    const [milliseconds] = args;
    this.#called('sleep', args, args.length === 1 && typeof milliseconds === 'number');
    const time = Number(milliseconds);
    if (!(time >= 0 && time <= 300_000)) throw this.#runtime.exception(`Invalid argument: ${time}`);
    this.#runtime.sleep(Math.floor(time));
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...) */
  formatString(template: string, ...values: unknown[]): string {
    this.#called('formatString', [template], isText(template));
    return formatString(template, values);
  }

  /** https://developers.google.com/apps-script/reference/utilities/utilities#newBlob(String,String,String) */
  newBlob(...args: unknown[]): GoogleAppsScript.Base.Blob {
    const [data, type = null, name = null] = args;
    this.#called('newBlob', args, isText(data) || Array.isArray(data));
    const bytes = isText(data) ? Buffer.from(data, 'utf8') : unsigned(this.#runtime, data as unknown[]);
    const contentType = type === null && isText(data) ? 'text/plain' : type;
    return createBlob(this.#runtime, { bytes, type: contentType as string | null, name: name as string | null });
  }
}

/** The methods above; their arguments are checked at run time, as Google does, so they are declared loosely. */
type Emulated = Pick<
  GoogleAppsScript.Utilities.Utilities,
  Extract<keyof UtilitiesService, keyof GoogleAppsScript.Utilities.Utilities>
>;

export function createUtilities(runtime: ScriptRuntime): Emulated {
  return emulated(runtime, 'Utilities', new UtilitiesService(runtime)) as Emulated;
}
