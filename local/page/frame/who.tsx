import type { Person } from '../../server/protocol';
import type { PageWords } from '../../text/page/words';
import { useAround } from './context';

function labelOf({ email, name, role, department, access }: Person, words: PageWords): string {
  const about = [department, role].filter(Boolean).join(' · ');
  const shown = name || (access === 'none' ? words.who.outsider : words.who[access]);
  const lacks = access === 'none' && name ? ` — ${words.who.none}` : '';
  return `${shown}${about ? ` (${about})` : ''} ${email}${lacks}`;
}

/** Switches between the people of the workbook, and somebody who has nothing to do with it. */
export function Who() {
  const { state, actions, words } = useAround();
  const { people, user } = state.scene;
  return (
    <label class="who">
      <span>{words.who.label}</span>
      <select
        value={user}
        data-test="who"
        onChange={(event) => void actions.act({ kind: 'become', email: event.currentTarget.value })}
      >
        {people.map((person) => (
          <option key={person.email} value={person.email} selected={person.email === user}>
            {labelOf(person, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
