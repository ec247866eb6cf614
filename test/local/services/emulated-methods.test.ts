import { expect, it } from 'vitest';
import { emulatedMethods } from '../../../local/services/emulated-methods';

it('lists what is emulated of each class', () => {
  const methods = emulatedMethods();
  expect(methods.MailApp).toEqual(['getRemainingDailyQuota', 'sendEmail']);
  expect(methods.Lock).toEqual(['hasLock', 'releaseLock', 'tryLock', 'waitLock']);
  expect(methods.Ui).toContain('showSidebar');
  expect(methods.Trigger).toContain('getUniqueId');
  expect(methods.Menu).toContain('addToUi');
  expect(methods.Range).toContain('setDataValidations');
  expect(methods.SpreadsheetApp).toContain('newDataValidation');
  for (const [name, list] of Object.entries(methods)) expect(list, name).not.toEqual([]);
});
