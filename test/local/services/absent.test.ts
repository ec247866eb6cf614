import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { evaluated } from '../run-script';
import { scriptProject } from '../script-project';

/** What the script itself sees of an error: whether it is one of its own, and its words. */
const caught = (expression: string) =>
  evaluated(`(function () { try { ${expression}; } catch (e) { return [e instanceof Error, e.name, e.message]; } })()`);

describe('a service of Google that is missing here', () => {
  it.each([
    ["GmailApp.sendEmail('a@b.c', '', '')", 'GmailApp.sendEmail'],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch'],
    ["Browser.msgBox('x')", 'Browser.msgBox'],
    ['MimeType.CSV', 'MimeType.CSV'],
    ["ScriptProperties.getProperty('x')", 'ScriptProperties.getProperty'],
    ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
    ["DocumentApp.create('x')", 'DocumentApp.create'],
    ["FormApp.create('x')", 'FormApp.create'],
    ["ContentService.createTextOutput('x')", 'ContentService.createTextOutput'],
  ])('says so when %s is touched', (expression, named) => {
    expect(caught(expression)).toEqual([true, 'Error', `${named} is not emulated`]);
  });

  it('is an object as at Google, so that a script may ask whether it is there', () => {
    expect(evaluated('[typeof GmailApp, typeof MimeType, typeof NoSuchApp]')).toEqual([
      'object',
      'object',
      'undefined',
    ]);
  });
});

describe('a method that is missing here', () => {
  it.each([
    ['MailApp.nothing()', 'MailApp.nothing'],
    ['LockService.getScriptLock().nothing()', 'Lock.nothing'],
    ['Session.getActiveUser().getUserLoginId()', 'User.getUserLoginId'],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'x')", 'Utilities.computeDigest with MD2'],
    ["Utilities.newBlob('x').getAs('text/html')", 'Blob.getAs'],
    ["HtmlService.createTemplate('x').nothing()", 'HtmlTemplate.nothing'],
    ["ScriptApp.newTrigger('main').forSpreadsheet('x').onFormSubmit()", 'SpreadsheetTriggerBuilder.onFormSubmit'],
    ['SpreadsheetApp.nothing()', 'SpreadsheetApp.nothing'],
    ['SpreadsheetApp.getActive().getOwner().getUserLoginId()', 'User.getUserLoginId'],
  ])('is refused by name, with an error of the script itself: %s', (expression, named) => {
    expect(caught(expression)).toEqual([true, 'Error', `${named} is not emulated`]);
  });
});

describe('small answers of services', () => {
  it('are null where a cache writes or forgets', () => {
    const cache = 'CacheService.getScriptCache()';
    expect(
      evaluated(`[${cache}.put('a', '1'), ${cache}.remove('a'), ${cache}.removeAll(['a']), ${cache}.putAll({})]`),
    ).toEqual([null, null, null, null]);
  });

  it('leave out the address for authorisation where none is needed', () => {
    expect(evaluated('ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl()')).toBeNull();
  });

  it.each([
    ['Utilities.base64Encode([1, 2], Utilities.Charset.UTF_8)', 'base64Encode'],
    ['Utilities.base64EncodeWebSafe([1, 2], Utilities.Charset.UTF_8)', 'base64EncodeWebSafe'],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [1, 2], Utilities.Charset.UTF_8)', 'computeDigest'],
    ['Utilities.computeHmacSha256Signature([1], [2], Utilities.Charset.UTF_8)', 'computeHmacSha256Signature'],
  ])('refuse bytes with a charset, which is for texts: %s', (expression, method) => {
    expect(() => evaluated(expression)).toThrow(`don't match the method signature for Utilities.${method}.`);
  });
});

describe('a manifest without scopes', () => {
  const scopesOf = (code: string) => createHost({ dist: scriptProject(code, { scopes: null }) }).script.scopes;
  const AUTH = 'https://www.googleapis.com/auth/';

  it('asks for what the code names', () => {
    expect(scopesOf("function main() { MailApp.sendEmail('a@b.c', 'x', 'y'); }")).toEqual([`${AUTH}script.send_mail`]);
    expect(scopesOf('function main() { return 1 + 1; }')).toEqual([]);
    expect(scopesOf('function main() { ScriptApp.getScriptId(); Session.getScriptTimeZone(); }')).toEqual([]);
    expect(
      scopesOf("function main() { ScriptApp.newTrigger('x'); SpreadsheetApp.getUi(); Session.getActiveUser(); }"),
    ).toEqual([
      `${AUTH}spreadsheets`,
      `${AUTH}script.scriptapp`,
      `${AUTH}script.container.ui`,
      `${AUTH}userinfo.email`,
    ]);
  });

  it('asks for the one file alone where a comment says so', () => {
    expect(scopesOf('/** @OnlyCurrentDoc */\nfunction main() { SpreadsheetApp.getActive(); }')).toEqual([
      `${AUTH}spreadsheets.currentonly`,
    ]);
  });

  it('counts what stands in comments too, as Google does', () => {
    expect(scopesOf('// GmailApp\nfunction main() {}')).toEqual(['https://mail.google.com/']);
  });

  it('lets the code call what was found, and no more', () => {
    const host = createHost({
      dist: scriptProject(
        "function main() { MailApp['send' + 'Email']('a@b.c', 'x', 'y'); return ScriptApp['getProject' + 'Triggers'](); }",
        { scopes: null },
      ),
    });
    expect(() => host.call('main')).toThrow(
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers.',
    );
    expect(host.mails).toHaveLength(1);
    expect(host.consents.granted).toEqual(['owner@example.com']);
  });
});
