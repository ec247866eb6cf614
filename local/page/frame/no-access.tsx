import { useAround } from './context';

/** What Google shows to whom the file is not shared with. */
export function NoAccess() {
  const { state, actions, words } = useAround();
  const { user } = state.scene;
  return (
    <div class="no-access">
      <h2>{words.access.title}</h2>
      <p>{words.access.body(user)}</p>
      <button type="button" class="main" onClick={() => void actions.act({ kind: 'share', email: user })}>
        {words.access.share(user)}
      </button>
    </div>
  );
}
