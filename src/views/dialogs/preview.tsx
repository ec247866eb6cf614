import type { Text } from '../../text/text';
import script from '../client/preview.client?script';
import type { PreviewData } from '../dialog-data';
import { type Page, page } from './page';

type Words = Text['dialogs']['preview'];

const MailRow = ({ mail, words }: { readonly mail: PreviewData['mails'][number]; readonly words: Words }) => (
  <li>
    <b>{mail.name}</b> <span class="hint">{mail.to}</span>
    <div>{mail.subject}</div>
    {mail.parts.length ? (
      <div>
        <span class="hint">{words.parts}</span>{' '}
        {mail.parts.map((part) => (
          <span class="tag plain" style="margin-right:6px">
            {part}
          </span>
        ))}
      </div>
    ) : null}
  </li>
);

/** 立即发送: who would get what; nothing is sent before the button is pressed. */
export const previewPage = (
  { mails, nothingFor, quota }: PreviewData,
  { language, dialogs }: Pick<Text, 'language' | 'dialogs'>,
): Page => {
  const { preview: words, common } = dialogs;
  const missing = mails.length - quota;
  return page({
    language,
    title: words.title,
    width: 520,
    height: 560,
    body: (
      <>
        <p>{mails.length ? words.summary(mails.length, quota) : words.nobody}</p>
        {mails.length ? <p class="hint">{words.byHand}</p> : null}
        {missing > 0 ? <p class="note">{words.short(missing)}</p> : null}
        <ul class="list">
          {mails.map((mail) => (
            <MailRow mail={mail} words={words} />
          ))}
        </ul>
        {nothingFor.length ? <p class="hint">{words.nothingFor(nothingFor)}</p> : null}
        <div class="foot">
          <div id="result" role="status" class="result" />
          <p class="error" id="failure" role="alert" />
          {mails.length ? (
            <button type="button" class="main" id="send">
              {words.send}
            </button>
          ) : null}
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
