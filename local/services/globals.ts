import { placeMenu } from '../execution/menu-model';
import { selectionOf } from '../execution/selection';
import { screenOf } from '../execution/world';
import { createAbsentServices } from './absent-services';
import { createCacheService } from './cache-service';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createConsole, createLogger } from './logger';
import { createMailApp } from './mail-app';
import { createPropertiesService } from './properties-service';
import { createScriptApp } from './script-app';
import type { ScriptRuntime } from './script-runtime';
import { createSession } from './session';
import type { SpreadsheetOptions } from './spreadsheet/context';
import { createSpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { createUi } from './ui';
import { createUtilities } from './utilities';

/** What the spreadsheet shows to the person at the screen; where a clock runs the script, nobody sees it. */
function onScreen(runtime: ScriptRuntime): SpreadsheetOptions {
  const { world, file, person } = runtime;
  const accounts = (email: string) => world.accounts?.includes(email.toLowerCase()) ?? true;
  const consumer = (email: string) =>
    world.consumerDomains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
  const { oddDates } = world.limits;
  const ui = () => createUi(runtime) as GoogleAppsScript.Base.Ui;
  if (!person) return { ui, accounts, consumer, oddDates };
  return {
    ui,
    accounts,
    consumer,
    oddDates,
    selection: selectionOf(file, person),
    toast: (message, title, seconds) => {
      file.toasts.push({ user: person, title, message, seconds, at: new Date(world.now) });
    },
    menu: (name, items) => {
      const entries = items.map((item) =>
        item ? { label: item.name, function: item.functionName } : { separator: true as const },
      );
      placeMenu(screenOf(file, person).menu, { name, items: entries });
    },
  };
}

/** Google's global objects, made anew for one execution. */
export function createGlobals(runtime: ScriptRuntime) {
  return {
    ...createAbsentServices(runtime),
    SpreadsheetApp: createSpreadsheetApp(runtime, onScreen(runtime)),
    MailApp: createMailApp(runtime),
    Session: createSession(runtime),
    PropertiesService: createPropertiesService(runtime),
    LockService: createLockService(runtime),
    CacheService: createCacheService(runtime),
    ScriptApp: createScriptApp(runtime),
    Utilities: createUtilities(runtime),
    HtmlService: createHtmlService(runtime),
    Logger: createLogger(runtime),
    console: createConsole(runtime),
  };
}

export type Globals = ReturnType<typeof createGlobals>;
