import type { Text } from '../../text/text';
import type { AboutData } from '../dialog-data';
import { type Page, page } from './page';

/** 关于: what it is, what it may do and why, what security means here. */
export const aboutPage = (
  { version }: AboutData,
  { language, dialogs: { about: words } }: Pick<Text, 'language' | 'dialogs'>,
): Page =>
  page({
    language,
    title: words.title,
    width: 520,
    height: 560,
    body: (
      <>
        {words.what.map((line) => (
          <p>{line}</p>
        ))}
        <p class="hint">
          {words.version} {version}
        </p>
        <h2>{words.scopesTitle}</h2>
        <dl class="wide">
          {Object.entries(words.scopes).map(([scope, why]) => (
            <div>
              <dt>{scope}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
        <p>{words.noOther}</p>
        <h2>{words.securityTitle}</h2>
        {words.security.map((line) => (
          <p>{line}</p>
        ))}
        <h2>{words.licenceTitle}</h2>
        <p>{words.licence}</p>
      </>
    ),
  });
