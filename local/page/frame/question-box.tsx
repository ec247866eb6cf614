import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../../text/page/words';
import type { OpenQuestion } from '../store';
import { useAround } from './context';

type ButtonName = keyof PageWords['question']['buttons'];

const buttonsOf: Record<OpenQuestion['buttons'], readonly ButtonName[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What each scope lets a script do, in plain words; Google's address for it where none are known. */
function scopesIn(text: string, words: PageWords): string[] {
  return text.split('\n').map((scope) => {
    const name = scope.replace(/^.*\/auth\//, '');
    return words.question.scopes[name] ?? scope;
  });
}

interface AskedProps {
  question: OpenQuestion;
  answer(button: string, text: string): void;
}

function Consent({ question, answer }: AskedProps) {
  const { words } = useAround();
  return (
    <section class="box consent" role="alertdialog" aria-modal="true" aria-labelledby="question-title">
      <p class="google" aria-hidden="true">
        Google
      </p>
      <h2 id="question-title">{words.question.consentTitle(question.title)}</h2>
      <p>{words.question.consentLead(question.user)}</p>
      <ul>
        {scopesIn(question.text, words).map((scope) => (
          <li key={scope}>{scope}</li>
        ))}
      </ul>
      <footer>
        <button type="button" onClick={() => answer('CANCEL', '')}>
          {words.question.deny}
        </button>
        <button type="button" class="main" onClick={() => answer('OK', '')}>
          {words.question.allow}
        </button>
      </footer>
    </section>
  );
}

function Asked({ question, answer }: AskedProps) {
  const { words } = useAround();
  const [text, setText] = useState('');
  const [first, ...others] = buttonsOf[question.buttons];
  const agree = first ?? 'OK';
  return (
    <section class="box asked" role="alertdialog" aria-modal="true" aria-label={question.title || question.text}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(agree, text);
        }}
      >
        {question.title && <h2>{question.title}</h2>}
        <p class="asked-text">{question.text}</p>
        {question.kind === 'prompt' && (
          <input value={text} aria-label={question.text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
        <footer>
          {others.toReversed().map((name) => (
            <button key={name} type="button" onClick={() => answer(name, text)}>
              {words.question.buttons[name]}
            </button>
          ))}
          <button type="submit" class="main">
            {words.question.buttons[agree]}
          </button>
        </footer>
      </form>
    </section>
  );
}

/** An alert, a prompt or Google's consent screen: the act waits until it is answered. */
export function QuestionBox() {
  const { state } = useAround();
  const veil = useRef<HTMLDivElement>(null);
  const asked = state.question;
  useLayoutEffect(() => {
    if (!asked) return undefined;
    const { current } = veil;
    (current?.querySelector<HTMLElement>('input') ?? current?.querySelector<HTMLElement>('.main'))?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') asked.answer('CLOSE', '');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [asked]);
  if (!asked) return null;
  const Kind = asked.question.kind === 'consent' ? Consent : Asked;
  return (
    <div class="veil" ref={veil}>
      <Kind {...asked} />
    </div>
  );
}
