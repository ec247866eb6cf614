/** The frames of a stack that lie in the script, by the names of its files; the host's own are of no use to anybody. */
function scriptStack(stack: string, folder: string): string {
  const [head, ...rest] = stack.split(/\n(?=\s+at )/);
  const frames = rest.filter((frame) => frame.includes(folder)).map((frame) => frame.replace(`${folder}/`, ''));
  return [head, ...frames].join('\n');
}

/** What a script threw, which may be anything, as an error of the host's own realm. */
export function asHostError(thrown: unknown, folder: string): Error {
  const { name = 'Error', message = String(thrown), stack } = (thrown ?? {}) as Partial<Error>;
  const error = new Error(message);
  error.name = name;
  error.stack = stack ? scriptStack(stack, folder) : `${name}: ${message}`;
  return error;
}
