import type { DialogAnswer } from '../dialog-data';
import { busy } from './busy.client';
import { byId, saidBy } from './page.client';

interface AskWords {
  readonly busy: string;
  readonly failed: string;
}

/**
 * Lets a button call the server once at a time and shows the answer in the page's `result` or `failure`.
 * After success the button goes: what it did is done.
 */
export const ask = (button: HTMLButtonElement, words: AskWords, call: (runner: ServerRunner) => void): void => {
  const tell = (result: string, failure: string): void => {
    byId('result').textContent = result;
    byId('failure').textContent = failure;
  };
  button.addEventListener('click', () => {
    if (button.disabled) return;
    tell('', '');
    const over = busy(button, words.busy);
    const runner = google.script.run
      .withSuccessHandler((answer: DialogAnswer) => {
        over();
        if (answer.ok) button.remove();
        tell(
          answer.ok ? answer.next.join(' ') : '',
          answer.ok ? '' : answer.errors.map(({ sentence }) => sentence).join(' '),
        );
      })
      .withFailureHandler((error) => {
        over();
        tell('', words.failed + saidBy(error));
      });
    call(runner);
  });
};
