import { useAround } from './context';
import { MenuBar } from './menu-bar';
import { StoryBeside } from './story-beside';

/** The file's name and the menus, as Google's own frame has them. */
export function Header() {
  const { state, actions, words } = useAround();
  const { file, access, user, people } = state.scene;
  const person = people.find(({ email }) => email === user);
  return (
    <div class="head">
      <svg class="icon" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
        <path d="M2 0h13l9 9v21a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" fill="#188038" />
        <path d="M15 0l9 9h-9z" fill="#0d652d" />
        <path d="M5 14h14v12H5zM5 18h14M5 22h14M12 14v12" fill="none" stroke="#fff" stroke-width="1.6" />
      </svg>
      <div class="head-text">
        <h1 data-test="title">
          {file.name}
          {file.template && <small>{words.frame.template}</small>}
          {access === 'viewer' && <small>{words.access.viewOnly}</small>}
        </h1>
        <MenuBar />
      </div>
      <StoryBeside />
      {file.template && access !== 'none' && (
        <button
          type="button"
          class="copy"
          data-test="make-copy"
          title={words.scenarios.copyAbout}
          onClick={() => void actions.act({ kind: 'copy' })}
        >
          {words.scenarios.copy}
        </button>
      )}
      <div class="me" title={user}>
        <span aria-hidden="true">{(person?.name || user).slice(0, 1).toUpperCase()}</span>
        <div>
          <b>{person?.name || user}</b>
          <small>{person?.department || person?.role || words.who[access]}</small>
        </div>
      </div>
    </div>
  );
}
