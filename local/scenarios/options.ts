import type { Language } from './cast';

export interface Options {
  readonly language: Language;
  readonly headless: boolean;
  /** As it was typed; `list` lists. */
  readonly scenario: string;
  /** Whether it was: else the first example is meant. */
  readonly named: boolean;
  readonly port: number | null;
}

/** What is wrong with a command line. */
export interface Misuse {
  readonly fault: 'option' | 'value' | 'language' | 'port';
  readonly what: string;
  readonly language: Language;
}

const LANGUAGES: Readonly<Record<string, Language>> = { zh: 'zh-CN', 'zh-cn': 'zh-CN', en: 'en' };

const languageIn = (args: readonly string[]): Language => {
  const joined = args.join(' ');
  return /--lang[ =]en\b/.test(joined) ? 'en' : 'zh-CN';
};

/** Reads a command line: `--lang en --scenario NAME --headless --port N`, a value also after `=`. */
export const readOptions = (args: readonly string[]): Options | Misuse => {
  const language = languageIn(args);
  const options = { language, headless: false, scenario: 'new-product', named: false, port: null as number | null };
  const rest = args.flatMap((arg) => {
    const parts = /^(--[\w-]+)=(.*)$/s.exec(arg);
    return parts ? [parts[1] ?? '', parts[2] ?? ''] : [arg];
  });
  while (rest.length > 0) {
    const name = rest.shift() ?? '';
    if (name === '--headless') {
      options.headless = true;
      continue;
    }
    if (name !== '--lang' && name !== '--scenario' && name !== '--port')
      return { fault: 'option', what: name, language };
    const value = rest.shift();
    if (value === undefined || value === '' || value.startsWith('--')) return { fault: 'value', what: name, language };
    if (name === '--scenario') {
      options.scenario = value;
      options.named = true;
    } else if (name === '--lang') {
      const chosen = LANGUAGES[value.toLowerCase()];
      if (chosen === undefined) return { fault: 'language', what: value, language };
      options.language = chosen;
    } else {
      const port = Number(value);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) return { fault: 'port', what: value, language };
      options.port = port;
    }
  }
  return options;
};
