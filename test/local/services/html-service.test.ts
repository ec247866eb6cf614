import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { evaluated } from '../run-script';
import { scriptProject } from '../script-project';

describe('HtmlService', () => {
  it('builds a page piece by piece', () => {
    expect(
      evaluated(`HtmlService.createHtmlOutput('<b>').append('x').appendUntrusted('<i>').setTitle('t').getContent()`),
    ).toBe('<b>x&lt;i&gt;');
  });

  it('evaluates scriptlets: code, escaped and raw, with the script and the template in sight', () => {
    const dist = scriptProject(
      `function greet(name) { return 'Hi ' + name; }
       function main() {
         var page = HtmlService.createTemplateFromFile('page');
         page.items = ['<1>', '2'];
         return page.evaluate().getContent();
       }`,
      {
        html: {
          page: '<? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?><?!= greet("<b>") ?>',
        },
      },
    );
    expect(createHost({ dist }).call('main')).toBe('<li>&#60;1&#62;</li><li>2</li>Hi <b>');
  });

  it('says which file is missing', () => {
    expect(() => evaluated(`HtmlService.createHtmlOutputFromFile('nope')`)).toThrow('nope');
  });
});
