import { useState } from 'preact/hooks';
import { momentText } from '../times';
import { useAround } from './context';
import { OpenMail } from './open-mail';

/** All mails that the script sent, newest first, by person. */
export function Mailbox() {
  const { state, store, words } = useAround();
  const { mails, people, timeZone } = state.scene;
  const [whom, setWhom] = useState('');
  const addresses = [...new Set(mails.map(({ to }) => to))].sort();
  const nameOf = (email: string): string => people.find((person) => person.email === email)?.name || email;
  const shown = mails.filter(({ to }) => whom === '' || to === whom).toReversed();
  if (mails.length === 0) return <p class="empty">{words.mail.empty}</p>;
  return (
    <div class="mailbox">
      <div class="mail-list">
        <label>
          {words.mail.forWhom}
          <select value={whom} onChange={(event) => setWhom(event.currentTarget.value)}>
            <option value="">
              {words.mail.everyone} ({mails.length})
            </option>
            {addresses.map((email) => (
              <option key={email} value={email}>
                {nameOf(email)} ({mails.filter(({ to }) => to === email).length})
              </option>
            ))}
          </select>
        </label>
        <ul>
          {shown.map(({ id, to, subject, at }) => (
            <li key={id}>
              <button type="button" aria-pressed={state.mail === id} onClick={() => store.set({ mail: id })}>
                <b>{nameOf(to)}</b>
                <time>{momentText(at, timeZone, words)}</time>
                <span>{subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {state.mail && mails.some(({ id }) => id === state.mail) ? (
        <OpenMail key={state.mail} id={state.mail} />
      ) : (
        <p class="empty">{words.mail.choose}</p>
      )}
    </div>
  );
}
