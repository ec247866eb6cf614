/** How many bytes a text takes as UTF-8: the quota of properties counts bytes, and a Chinese sign takes three. */
export const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
