import { utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadScript } from '../../../local/execution/load-script';
import { createRealm } from '../../../local/execution/realm';
import { readScriptFolder, type ScriptFolder } from '../../../local/execution/script-folder';
import { createHost } from '../../../local/host';
import { scriptProject } from '../script-project';

/** Every global of a context with what it holds, as far as text can tell it. */
function globalsOf(context: vm.Context): Record<string, string> {
  const shown = `Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => {
    const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(globalThis, name);
    const text = typeof value === 'function' ? String(value) : JSON.stringify(value);
    return [name, [typeof value, writable, enumerable, configurable, text].join(' ')];
  }))`;
  return { ...vm.runInContext(shown, context) };
}

function load(script: ScriptFolder, globals: Record<string, unknown> = {}): vm.Context {
  const { context } = createRealm({ now: () => 0, random: () => 0.5 });
  loadScript(script, context, globals);
  return context;
}

const CODE = `
  var count = 0;
  let hidden = { list: [1, 2] };
  const LATE = (() => [typeof Given, count])();
  class Counter { next() { return ++count; } }
  function main() { hidden.list.push(3); return [new Counter().next(), hidden.list.length, Given.name, LATE]; }
  function fails() { throw new Error('here'); }
  globalThis.assigned = function assigned() {};`;

describe('a script that is loaded again', () => {
  it.each([
    ['of many kinds of declarations', () => scriptProject(CODE)],
    ['that is the product', () => resolve('dist')],
  ])('%s, leaves the globals that its first loading leaves', (_, folder) => {
    const script = readScriptFolder(folder());
    const globals = { Given: { name: 'given' } };
    const first = globalsOf(load(script, globals));
    expect(globalsOf(load(script, globals))).toEqual(first);
    expect(Object.keys(first).length).toBeGreaterThan(60);
  });

  it('comes to the same results, and keeps nothing from one time to the other', () => {
    const script = readScriptFolder(scriptProject(CODE));
    const results = [1, 2, 3].map((n) => JSON.stringify(load(script, { Given: { name: n } }).main()));
    expect(results).toEqual([1, 2, 3].map((n) => JSON.stringify([1, 3, n, ['object', 0]])));
  });

  it('names its files and lines in the stack', () => {
    const host = createHost({ dist: scriptProject(CODE) });
    const stacks = [1, 2].map(() => {
      expect(() => host.call('fails')).toThrow('here');
      return host.executions.at(-1)?.stack;
    });
    expect(stacks[0]).toContain('Code.js:7');
    expect(stacks[1]).toBe(stacks[0]);
  });

  it('is read anew once a file has changed, or another has come', () => {
    const folder = scriptProject('function main() { return "old"; }');
    const host = createHost({ dist: folder });
    expect([host.call('main'), host.call('main')]).toEqual(['old', 'old']);
    writeFileSync(join(folder, 'Code.js'), 'function main() { return "new"; }');
    utimesSync(join(folder, 'Code.js'), 1, 1);
    expect([host.call('main'), host.call('main')]).toEqual(['new', 'new']);
    writeFileSync(join(folder, 'More.js'), 'function more() { return main() + "er"; }');
    expect([host.call('more'), host.call('more')]).toEqual(['newer', 'newer']);
  });

  it('that stops half-way is loaded as a whole the next time', () => {
    const folder = scriptProject('var tries = Given.next(); function main() { return tries; }');
    const script = readScriptFolder(folder);
    expect(() => load(script)).toThrow('Given is not defined');
    const given = { next: () => 'loaded' };
    expect([load(script, { Given: given }).main(), load(script, { Given: given }).main()]).toEqual([
      'loaded',
      'loaded',
    ]);
  });
});
