import { useState } from 'preact/hooks';
import { type PageLanguage, PLAYED } from '../../server/protocol';
import { useAround } from './context';

const names: Record<PageLanguage, string> = { 'zh-CN': '中文', en: 'English' };

/** Other workbooks to try: the examples, the bare template, one's own copy of it; and the files that there are. */
export function Scenarios() {
  const { state, store, actions, words } = useAround();
  const { scene } = state;
  const { scenarios: said } = words;
  const [language, setLanguage] = useState<PageLanguage>(scene.language);
  const load = (scenario: string): void => {
    if (!confirm(said.sureToLose)) return;
    store.set({ mail: undefined, clock: undefined });
    void actions.act({ kind: 'load', scenario, language });
  };
  return (
    <div class="scroll scenarios">
      <p>{said.about}</p>
      <label>
        {said.language}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as PageLanguage)}>
          {Object.entries(names).map(([key, name]) => (
            <option key={key} value={key} selected={key === language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ul class="offers">
        <li>
          <div>
            <b>{said.blank}</b>
            <small>{said.blankAbout}</small>
          </div>
          <button type="button" data-load="blank" onClick={() => load('blank')}>
            {said.load}
          </button>
        </li>
        <li>
          <div>
            <b>{said.copy}</b>
            <small>{said.copyAbout}</small>
          </div>
          <button type="button" data-test="copy" onClick={() => void actions.act({ kind: 'copy' })}>
            {said.copy}
          </button>
        </li>
        <li>
          <div>
            <b>{said.reset}</b>
            <small>{said.resetAbout}</small>
          </div>
          <button type="button" data-test="reset" onClick={() => load(scene.scenario)}>
            {said.reset}
          </button>
        </li>
      </ul>
      <h3>{said.examples}</h3>
      <ul class="offers">
        {(state.story?.state === 'ended' || state.story?.state === 'failed') && (
          <li>
            <div>
              <b>{said.played}</b>
              <small>{said.playedAbout}</small>
            </div>
            <button type="button" data-load={PLAYED} onClick={() => load(PLAYED)}>
              {said.load}
            </button>
          </li>
        )}
        {scene.scenarios.map((offer) => (
          <li key={offer.key}>
            <div>
              <b>{offer.names[language]}</b>
              {offer.key === scene.scenario && <small>{said.current}</small>}
            </div>
            <button type="button" data-load={offer.key} onClick={() => load(offer.key)}>
              {said.load}
            </button>
          </li>
        ))}
      </ul>
      <h3>{said.files}</h3>
      <ul class="offers">
        {scene.files.map(({ id, name, template }) => (
          <li key={id}>
            <div>
              <b>{name}</b>
              {template && <small>{words.frame.template}</small>}
            </div>
            {id === scene.file.id ? (
              <span>{said.current}</span>
            ) : (
              <button type="button" onClick={() => void actions.act({ kind: 'file', id })}>
                {said.open}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
