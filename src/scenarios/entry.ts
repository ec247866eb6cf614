/** The entry of a record that must have it: catalogue and scenario share their keys, so a miss is a bug. */
export const entry = <V>(record: Readonly<Record<string, V>>, key: string): V => {
  const value = record[key];
  if (value === undefined) throw new Error(`no words for ${key}`);
  return value;
};
