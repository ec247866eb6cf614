import type { ScriptRuntime } from './script-runtime';

/** Bytes as Java has them, from -128 to 127, in an array of the script's own. */
export function signed(runtime: ScriptRuntime, bytes: Uint8Array): number[] {
  const result = new runtime.realm.Array<number>();
  for (const byte of bytes) result.push(byte > 127 ? byte - 256 : byte);
  return result;
}

/** Bytes that a script hands over. */
export function unsigned(runtime: ScriptRuntime, bytes: ArrayLike<unknown>): Buffer {
  return Buffer.from(
    Array.from(bytes, (byte) => {
      if (typeof byte !== 'number') throw runtime.exception(`Cannot convert ${String(byte)} to Byte.`);
      return byte & 255;
    }),
  );
}

/** A text's bytes. Without a charset Google is known to use US_ASCII, where anything else becomes a question mark [R]. */
export function encoded(text: string, charset: string | undefined): Buffer {
  if (charset === 'UTF_8') return Buffer.from(text, 'utf8');
  return Buffer.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, '?'), 'latin1');
}
