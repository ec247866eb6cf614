import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import type { Text } from '../../src/text/text';
import { sunday } from './workbook';

const folder = 'node_modules/@types/google-apps-script';
const types = readdirSync(folder)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

/** The methods that the official types give a class, those of the interfaces it extends among them. */
const methodsOf = (name: string): readonly string[] =>
  [
    ...types.matchAll(new RegExp(`^( *)interface ${name}(?: extends ([\\w., ]+))? \\{\\n([\\s\\S]*?)^\\1\\}`, 'gm')),
  ].flatMap(([, , parents = '', body = '']) => [
    ...[...body.matchAll(/^ +(\w+)[(<]/gm)].map(([, method = '']) => method),
    ...parents
      .split(',')
      .map((parent) => parent.trim().split('.').pop() ?? '')
      .filter(Boolean)
      .flatMap(methodsOf),
  ]);

it('every method of Google’s that the script calls exists in the official types', () => {
  const stage = sunday();
  stage.host.advanceTo('2024-07-09 12:30');
  for (const item of Object.keys(stage.text.menu.items) as (keyof Text['menu']['items'])[]) clicks(stage, item);
  stage.host.call('recheck');
  stage.host.call('sendNow');
  const called = Object.keys(stage.host.calls.byMethod);
  expect(called.length).toBeGreaterThan(60);
  const unknown = called.filter((one) => {
    const [name = '', method = ''] = one.split('.');
    return !methodsOf(name).includes(method);
  });
  expect(unknown).toEqual([]);
});
