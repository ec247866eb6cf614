import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailBody } from '../../server/protocol';
import { fetchMail } from '../api';
import { cellLink } from '../cell-link';
import { momentText } from '../times';
import { useAround } from './context';

/**
 * A mail as its reader sees it. Its frame runs no script at all; this page listens for clicks in it instead, so that a
 * link into the workbook leads to the row, and any other leads nowhere.
 */
function Html({ id, title }: { id: string; title: string }) {
  const { state, store, actions, words } = useAround();
  const frame = useRef<HTMLIFrameElement>(null);
  const [foreign, setForeign] = useState('');
  const listen = (): void => {
    frame.current?.contentDocument?.addEventListener('click', (event) => {
      const link = linkAround(event.target);
      if (link === undefined) return;
      event.preventDefault();
      const place = cellLink(link);
      if (place) actions.jump(place.gid, place.range);
      else if (link.includes(state.scene.file.id)) store.set({ panel: undefined });
      else setForeign(link);
    });
  };
  return (
    <>
      {foreign && <p class="foreign">{words.mail.foreignLink(foreign)}</p>}
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        src={`/mail-page/${encodeURIComponent(id)}`}
        onLoad={listen}
      />
    </>
  );
}

/** The address that a click in the frame was on. Elements there are of another realm: `instanceof Element` does not know them. */
function linkAround(target: EventTarget | null): string | undefined {
  if (!target || !('closest' in target)) return undefined;
  return (target as Element).closest('a')?.href || undefined;
}

export function OpenMail({ id }: { id: string }) {
  const { state, words } = useAround();
  const [mail, setMail] = useState<MailBody>();
  useEffect(() => {
    let wanted = true;
    fetchMail(id).then((found) => wanted && setMail(found));
    return () => {
      wanted = false;
    };
  }, [id]);
  if (!mail) return <p class="empty">{words.frame.working}</p>;
  const { subject, from, name, to, replyTo, at, html, text } = mail;
  return (
    <article class="mail">
      <header>
        <h3>{subject}</h3>
        <dl>
          <dt>{words.mail.from}</dt>
          <dd>{name ? `${name} <${from}>` : from}</dd>
          <dt>{words.mail.to}</dt>
          <dd>{to}</dd>
          {replyTo && <dt>{words.mail.replyTo}</dt>}
          {replyTo && <dd>{replyTo}</dd>}
          <dt>{words.mail.sent}</dt>
          <dd>{momentText(at, state.scene.timeZone, words)}</dd>
        </dl>
      </header>
      <div class="twins">
        <section aria-label={words.mail.html}>
          <h4>{words.mail.html}</h4>
          {html ? <Html id={id} title={subject} /> : <p class="empty">{words.mail.noHtml}</p>}
        </section>
        <section aria-label={words.mail.text}>
          <h4>{words.mail.text}</h4>
          <pre>{text}</pre>
        </section>
      </div>
    </article>
  );
}
