import { momentText } from '../times';
import { useAround } from './context';

/** The installed triggers, as Apps Script's own page lists them. */
export function Triggers() {
  const { state, words } = useAround();
  const { triggers, timeZone } = state.scene;
  const { triggers: said } = words;
  if (triggers.length === 0) return <p class="empty">{said.empty}</p>;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>{said.owner}</th>
            <th>{said.event}</th>
            <th>{said.function}</th>
            <th>{said.next}</th>
          </tr>
        </thead>
        <tbody>
          {triggers.map(({ id, owner, type, handler, next }) => (
            <tr key={id}>
              <td>{owner}</td>
              <td>{said.types[type] ?? type}</td>
              <td>
                <code>{handler}</code>
              </td>
              <td>{next === null ? '—' : momentText(next, timeZone, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
