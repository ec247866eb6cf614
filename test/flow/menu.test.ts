import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { meanwhile } from '../../local/scenarios/act';
import { openTemplate } from '../../local/scenarios/prepare';
import type { Text } from '../../src/text/text';
import { brokenRuns, made, running } from './workbook';

const labels = (items: readonly object[]): readonly string[] =>
  items.flatMap((item) => ('label' in item ? [String(item.label)] : []));

it('the edit trigger, run from the editor without an edit, does nothing and breaks nothing', () => {
  const stage = running();
  stage.host.call('onWorkbookEdit');
  expect(brokenRuns(stage)).toEqual([]);
});

describe('the menu', () => {
  it('stands there in a fresh copy for whoever opens it, before any consent', () => {
    const host = openTemplate('new-product', 'zh-CN');
    expect(host.menu.map(({ name }) => name)).toEqual(['协作']);
    expect(host.consents.prompts).toBe(0);
  });

  it('is drawn for the lead, and for no contact, once a collaboration exists', () => {
    const stage = made();
    expect(stage.host.open().menu.length).toBe(1);
    for (const { address } of stage.cast.contacts)
      expect(meanwhile(stage, address, () => stage.host.open().menu)).toEqual([]);
  });

  it('a contact who calls the script all the same is refused in words, and nothing happens', () => {
    const stage = made();
    const { address } = stage.cast.contacts[0] ?? stage.cast.lead;
    for (const [name, ...args] of [['sendNow'], ['recheck'], ['resend', 'x'], ['createCollaboration', {}]] as const)
      expect(() => meanwhile(stage, address, () => stage.host.call(name, ...args))).toThrow(
        stage.text.menu.refused.notLead(),
      );
    expect(stage.host.mails).toEqual([]);
  });

  it('has every command of the catalogue', () => {
    const { host, text } = made();
    expect([...labels(host.menu[0]?.items ?? [])].sort()).toEqual(Object.values(text.menu.items).sort());
  });

  const commands = Object.keys(made().text.menu.items) as (keyof Text['menu']['items'])[];

  it.each(commands)('%s runs to its end, with reminders on and without', (command) => {
    for (const stage of [made(), running()]) {
      stage.host.choose(stage.text.menu.title, stage.text.menu.items[command]);
      expect(brokenRuns(stage)).toEqual([]);
      const shown = stage.host.dialog ?? stage.host.sidebar ?? stage.host.prompts[0];
      expect(shown).toBeTruthy();
    }
  });

  it.each(commands)('%s in a file without a collaboration says what to do, and does not break', (command) => {
    const host = openTemplate('new-product', 'zh-CN');
    const { text } = made();
    host.choose(text.menu.title, text.menu.items[command]);
    expect(host.executions.filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
    expect(host.dialog ?? host.sidebar ?? host.prompts[0]).toBeTruthy();
    expect(host.mails).toEqual([]);
  });

  it('who refuses Google’s consent sees nothing happen', () => {
    const host = createHost({ user: 'lead@example.com' });
    host.open().refuseConsent('lead@example.com').choose('协作', '新建协作…');
    expect([host.dialog, host.consents.prompts]).toEqual([null, 1]);
  });
});
