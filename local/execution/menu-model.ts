export interface MenuItem {
  label: string;
  function: string;
}

export interface MenuSeparator {
  separator: true;
}

export interface Menu {
  name: string;
  items: (MenuItem | MenuSeparator | Menu)[];
}

/** Puts a menu into the bar; one of the same name is replaced (guides/menus). */
export function placeMenu(bar: Menu[], menu: Menu): void {
  const at = bar.findIndex((one) => one.name === menu.name);
  if (at >= 0) bar[at] = menu;
  else bar.push(menu);
}

/** The item that a person reaches by clicking these labels one after the other. */
export function findItem(bar: Menu[], path: readonly string[]): MenuItem {
  let items: Menu['items'] = bar;
  for (const [depth, label] of path.entries()) {
    const found = items.find((item) =>
      'name' in item ? item.name === label : 'label' in item && item.label === label,
    );
    if (found && 'items' in found) items = found.items;
    else if (found && 'label' in found && depth === path.length - 1) return found;
    else break;
  }
  throw new Error(
    `There is no menu item ${path.join(' → ')} here. The menu shows: ${listItems(bar).join(', ') || 'nothing'}`,
  );
}

function listItems(items: Menu['items'], before = ''): string[] {
  return items.flatMap((item) => {
    if ('items' in item) return listItems(item.items, `${before}${item.name} → `);
    return 'label' in item ? [before + item.label] : [];
  });
}
