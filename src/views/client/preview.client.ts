import { ask } from './ask.client';
import { all, byId, pageData } from './page.client';

const words = pageData<{ readonly busy: string; readonly failed: string }>();
for (const button of all<HTMLButtonElement>('#send')) ask(button, words, (runner) => runner.sendNow());
byId('close').addEventListener('click', () => google.script.host.close());
