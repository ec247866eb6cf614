import type { Text } from '../../text/text';
import script from '../client/status.client?script';
import type { StatusData } from '../dialog-data';
import { type Page, page } from './page';

type Words = Text['dialogs']['status'];

const Line = ({ line, words }: { readonly line: StatusData['lines'][number]; readonly words: Words }) => (
  <div>
    <dt>{line.label}</dt>
    <dd>
      {line.tone === 'plain' ? null : <span class={`tag ${line.tone}`}>{words.tones[line.tone]}</span>} {line.state}
    </dd>
  </div>
);

const Doubtful = ({ mails, words }: { readonly mails: StatusData['doubtful']; readonly words: Words }) => (
  <>
    <h2>{words.doubtful}</h2>
    <p class="hint">{words.doubtfulHint}</p>
    <ul class="list">
      {mails.map(({ key, to, subject }) => (
        <li>
          <div>{subject}</div>
          <span class="hint">{to}</span>{' '}
          <button type="button" class="small" data-key={key} aria-label={words.resendTo(to)}>
            {words.resend}
          </button>
        </li>
      ))}
    </ul>
  </>
);

const Incidents = ({ incidents, title }: { readonly incidents: StatusData['incidents']; readonly title: string }) => (
  <>
    <h2>{title}</h2>
    <ul class="list">
      {incidents.map(({ at, what, next }) => (
        <li>
          <div>{what}</div>
          <span class="hint">
            {at} · {next}
          </span>
        </li>
      ))}
    </ul>
  </>
);

/** 运行状态: how the workbook runs, the mails of which nobody knows whether they went, and what happened. */
export const statusPage = (
  { lines, doubtful, incidents }: StatusData,
  { language, dialogs, mail }: Pick<Text, 'language' | 'dialogs' | 'mail'>,
): Page => {
  const { status: words, common } = dialogs;
  return page({
    language,
    title: words.title,
    width: 520,
    height: 520,
    body: (
      <>
        <dl>
          {lines.map((line) => (
            <Line line={line} words={words} />
          ))}
        </dl>
        {doubtful.length ? <Doubtful mails={doubtful} words={words} /> : null}
        {incidents.length ? <Incidents incidents={incidents} title={mail.incident.title} /> : null}
        <div class="foot">
          <div id="result" role="status" class="result" />
          <p class="error" id="failure" role="alert" />
          <button type="button" id="close">
            {common.close}
          </button>
        </div>
      </>
    ),
    data: { busy: common.busy, failed: common.failed },
    script,
  });
};
