import type { ComponentChildren } from 'preact';
import { a1Of } from '../a1';
import { cellLink } from '../cell-link';
import { useAround } from './context';

interface ToolProps {
  title: string;
  name: string;
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function Tool({ title, name, disabled = false, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={title}
      aria-label={title}
      data-tool={name}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** What a person can do to rows; the host carries nothing else, so nothing else is offered. */
export function Toolbar() {
  const { state, actions, grid, words } = useAround();
  const { selected, tabs, scene } = state;
  const { frame } = words;
  const off = !selected || scene.access === 'viewer' || scene.access === 'none';
  const sheet = selected?.sheet ?? '';
  const span = selected?.span ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const tab = tabs.find(({ id }) => id === sheet);
  const count = span.bottom - span.top + 1;
  const insert = (row: number): void => void actions.act({ kind: 'insertRows', sheet, row, count });
  /** All rows under the frozen ones, as Google's «sort sheet» does. */
  const sort = (ascending: boolean): void => {
    if (!tab) return;
    const a1 = a1Of({ top: tab.frozenRows, left: 0, bottom: tab.rows - 1, right: tab.columns - 1 });
    void actions.act({ kind: 'sort', sheet, a1, column: span.left + 1, ascending });
  };
  const link = selected?.link;
  const place = link === undefined ? undefined : cellLink(link);
  return (
    <div class="toolbar" role="toolbar">
      <Tool name="undo" title={frame.undo} disabled={off} onClick={() => grid()?.undo()}>
        ↶
      </Tool>
      <Tool name="redo" title={frame.redo} disabled={off} onClick={() => grid()?.redo()}>
        ↷
      </Tool>
      <i />
      <Tool name="row-above" title={frame.rowAbove} disabled={off} onClick={() => insert(span.top + 1)}>
        ⤒ {frame.rowAbove}
      </Tool>
      <Tool name="row-below" title={frame.rowBelow} disabled={off} onClick={() => insert(span.bottom + 2)}>
        ⤓ {frame.rowBelow}
      </Tool>
      <Tool
        name="rows-delete"
        title={frame.rowsDelete}
        disabled={off}
        onClick={() => void actions.act({ kind: 'deleteRows', sheet, row: span.top + 1, count })}
      >
        ✕ {frame.rowsDelete}
      </Tool>
      <i />
      <Tool name="sort-up" title={frame.sortUp} disabled={off} onClick={() => sort(true)}>
        A→Z
      </Tool>
      <Tool name="sort-down" title={frame.sortDown} disabled={off} onClick={() => sort(false)}>
        Z→A
      </Tool>
      {place && (
        <button type="button" class="tool link" onClick={() => actions.jump(place.gid, place.range)}>
          ➜ {frame.jump}
        </button>
      )}
      {link !== undefined && !place && (
        <span class="address">
          {frame.openLink}: {link}
        </span>
      )}
    </div>
  );
}
