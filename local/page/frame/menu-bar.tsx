import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../../execution/menu-model';
import { useAround } from './context';

interface ItemsProps {
  items: Menu['items'];
  path: string[];
  choose(path: string[]): void;
}

function Items({ items, path, choose }: ItemsProps) {
  return (
    <div class="items" role="menu">
      {items.map((item, at) => {
        if ('separator' in item) return <hr key={`line${at}`} />;
        if ('items' in item) {
          return (
            <div key={item.name} role="none" class="submenu">
              <button type="button" role="menuitem" aria-haspopup="menu" tabIndex={-1}>
                {item.name} ▸
              </button>
              <Items items={item.items} path={[...path, item.name]} choose={choose} />
            </div>
          );
        }
        return (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => choose([...path, item.label])}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}

/** Moves the focus among the items of the open menu. */
function move(bar: HTMLElement, step: number): void {
  const items = [...bar.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.isSameNode(document.activeElement));
  items[(at + step + items.length) % items.length]?.focus();
}

/** The custom menus that the script drew for whoever acts, to be used by mouse or keyboard. */
export function MenuBar() {
  const { state, actions, words } = useAround();
  const { menu, access } = state.scene;
  const [open, setOpen] = useState<string>();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(undefined);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, []);
  const choose = (path: string[]): void => {
    setOpen(undefined);
    void actions.act({ kind: 'choose', path });
  };
  const onKey = (event: KeyboardEvent, name: string): void => {
    if (event.key === 'Escape') {
      setOpen(undefined);
      bar.current?.querySelector('button')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(name);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      requestAnimationFrame(() => bar.current && move(bar.current, step));
    }
  };
  if (menu.length === 0 && access !== 'none') return <p class="no-menu">{words.frame.noMenu}</p>;
  return (
    <div class="menu-bar" role="menubar" aria-label={words.frame.menuBar} ref={bar}>
      {menu.map(({ name, items }) => (
        <div key={name} class="menu" role="none" onKeyDown={(event) => onKey(event, name)}>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {name}
          </button>
          {open === name && <Items items={items} path={[name]} choose={choose} />}
        </div>
      ))}
      {state.busy > 0 && (
        <span class="working" role="status">
          {words.frame.working}
        </span>
      )}
    </div>
  );
}
