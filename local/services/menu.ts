import { type Menu, placeMenu } from '../execution/menu-model';
import { screenOf } from '../execution/world';
import { emulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';
import { mismatch } from './signature';

/** https://developers.google.com/apps-script/reference/base/menu */
class MenuService implements GoogleAppsScript.Base.Menu {
  readonly #runtime: ScriptRuntime;
  readonly #menu: Menu;

  constructor(runtime: ScriptRuntime, menu: Menu) {
    this.#runtime = runtime;
    this.#menu = menu;
  }

  get menu(): Menu {
    return this.#menu;
  }

  #self(): GoogleAppsScript.Base.Menu {
    return createMenu(this.#runtime, this.#menu);
  }

  /** https://developers.google.com/apps-script/reference/base/menu#addItem(String,String) */
  addItem(caption: string, functionName: string) {
    this.#runtime.record('Menu.addItem', 'other');
    this.#menu.items.push({ label: String(caption), function: String(functionName) });
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/base/menu#addSeparator() */
  addSeparator() {
    this.#runtime.record('Menu.addSeparator', 'other');
    this.#menu.items.push({ separator: true });
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/base/menu#addSubMenu(Menu) */
  addSubMenu(menu: GoogleAppsScript.Base.Menu) {
    this.#runtime.record('Menu.addSubMenu', 'other');
    const inner = menus.get(menu);
    if (!inner) throw mismatch(this.#runtime, 'Menu.addSubMenu', [menu]);
    this.#menu.items.push(inner);
    return this.#self();
  }

  /** https://developers.google.com/apps-script/reference/base/menu#addToUi() */
  addToUi(): void {
    this.#runtime.record('Menu.addToUi', 'other');
    const { file, person } = this.#runtime;
    placeMenu(screenOf(file, person).menu, structuredClone(this.#menu));
  }
}

const menus = new WeakMap<object, Menu>();

/** A menu that is being built. */
export function createMenu(runtime: ScriptRuntime, menu: Menu): GoogleAppsScript.Base.Menu {
  const service = emulated<GoogleAppsScript.Base.Menu>(runtime, 'Menu', new MenuService(runtime, menu));
  menus.set(service, menu);
  return service;
}
