import type { ExecutionLine } from '../../server/protocol';
import { momentText } from '../times';
import { useAround } from './context';

function Details({ run }: { run: ExecutionLine }) {
  const { words } = useAround();
  const methods = Object.entries(run.byMethod).sort(([, a], [, b]) => b - a);
  return (
    <details>
      <summary>
        {run.calls}
        <span class="hidden"> {words.runs.details}</span>
      </summary>
      {run.error && <p class="error">{run.error}</p>}
      {run.stack && (
        <>
          <h4>{words.runs.stack}</h4>
          <pre>{run.stack}</pre>
        </>
      )}
      {run.log.length > 0 && (
        <>
          <h4>{words.runs.log}</h4>
          <pre>{run.log.join('\n')}</pre>
        </>
      )}
      {methods.length > 0 && (
        <>
          <h4>{words.runs.byMethod}</h4>
          <pre>{methods.map(([name, count]) => `${String(count).padStart(5)}  ${name}`).join('\n')}</pre>
        </>
      )}
    </details>
  );
}

/** What ran, as Apps Script's own page of executions lists it; newest first. */
export function Runs() {
  const { state, words } = useAround();
  const { executions, failures, timeZone } = state.scene;
  const { runs } = words;
  if (executions.length === 0) return <p class="empty">{runs.empty}</p>;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>{runs.function}</th>
            <th>{runs.as}</th>
            <th>{runs.when}</th>
            <th>{runs.outcome}</th>
            <th>{runs.duration}</th>
            <th>{runs.calls}</th>
          </tr>
        </thead>
        <tbody>
          {executions.toReversed().map((run) => (
            <tr key={run.id} data-outcome={run.outcome}>
              <td>
                <code>{run.function}</code>
                <small>{runs.kinds[run.kind] ?? run.kind}</small>
              </td>
              <td>{run.user}</td>
              <td>{momentText(run.at, timeZone, words)}</td>
              <td class="outcome">{runs.outcomes[run.outcome] ?? run.outcome}</td>
              <td>{(run.ms / 1_000).toFixed(1)} s</td>
              <td>
                <Details run={run} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {failures.length > 0 && (
        <section class="failures">
          <h3>{runs.failures}</h3>
          <ul>
            {failures.map(({ to, function: name, error, at }) => (
              <li key={`${at} ${name}`}>
                {momentText(at, timeZone, words)} · {to} · <code>{name}</code> · {error}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
