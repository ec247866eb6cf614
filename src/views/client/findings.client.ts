import type { FindingLine } from '../dialog-data';
import { busy } from './busy.client';
import { byId, make, pageData, saidBy } from './page.client';

interface FindingsData {
  readonly lines: readonly FindingLine[];
  readonly words: Readonly<Record<'busy' | 'failed' | 'remedy' | 'jump' | 'none' | 'noneHint' | 'checked', string>>;
  readonly severities: Readonly<Record<FindingLine['severity'], string>>;
}

const { lines: first, words, severities } = pageData<FindingsData>();
const grave = ['error', 'warn', 'info'] as const;
const list = byId('list');
const counts = byId('counts');
const button = byId<HTMLButtonElement>('recheck');

const failed = (error: { readonly message: string }): void => {
  byId('failure').textContent = words.failed + saidBy(error);
};

const jump = ({ jump: { sheetId, a1 } }: FindingLine): void => {
  byId('failure').textContent = '';
  google.script.run.withFailureHandler(failed).jumpTo(sheetId, a1);
};

const entry = (line: FindingLine): HTMLElement => {
  const item = make('li');
  const go = make('button', `${line.sheet} ${line.cell}`, 'jump');
  go.type = 'button';
  go.title = words.jump;
  go.addEventListener('click', () => jump(line));
  item.append(go, make('p', line.sentence));
  if (line.remedy) item.append(make('p', words.remedy + line.remedy, 'hint'));
  return item;
};

const group = (severity: FindingLine['severity'], lines: readonly FindingLine[]): Node[] => {
  const heading = make('h2');
  heading.append(make('span', `${severities[severity]} ${lines.length}`, `tag ${severity}`));
  const entries = make('ul', '', 'list');
  entries.append(...lines.map(entry));
  return [heading, entries];
};

const show = (lines: readonly FindingLine[]): void => {
  list.textContent = '';
  const groups = grave
    .map((severity) => ({ severity, its: lines.filter((line) => line.severity === severity) }))
    .filter(({ its }) => its.length);
  for (const { severity, its } of groups) list.append(...group(severity, its));
  if (lines.length) return;
  const empty = make('div', '', 'done');
  empty.append(make('div', '✓', 'mark'), make('h2', words.none), make('p', words.noneHint, 'hint'));
  list.append(empty);
};

const say = (lines: readonly FindingLine[]): void => {
  const numbers = grave.map((one) => `${severities[one]} ${lines.filter((line) => line.severity === one).length}`);
  counts.textContent = `${words.checked} ${numbers.join(' · ')}`;
};

button.addEventListener('click', () => {
  if (button.disabled) return;
  byId('failure').textContent = '';
  const over = busy(button, words.busy);
  google.script.run
    .withSuccessHandler((lines: readonly FindingLine[]) => {
      over();
      show(lines);
      say(lines);
    })
    .withFailureHandler((error) => {
      over();
      failed(error);
    })
    .recheck();
});
show(first);
