import { ask } from './ask.client';
import { all, byId, pageData } from './page.client';

const words = pageData<{ readonly busy: string; readonly failed: string }>();
for (const button of all<HTMLButtonElement>('[data-key]'))
  ask(button, words, (runner) => runner.resend(button.dataset.key ?? ''));
byId('close').addEventListener('click', () => google.script.host.close());
