import { render } from 'preact-render-to-string';
import type { Section } from '../block';
import type { MailContext } from '../frame';
import type { Letter } from '../letter';
import { BlockView } from './block-view';
import { Link } from './link';
import { font, headingStyle, small } from './styles';

const SectionView = ({ section, context }: { readonly section: Section; readonly context: MailContext }) => (
  <>
    <h2 style={headingStyle(section.tone)}>
      {section.title}
      {section.count === null ? '' : ` (${section.count})`}
    </h2>
    {section.blocks.map((block) => (
      <BlockView block={block} context={context} />
    ))}
  </>
);

/** A cell, because not every mail program gives a link a ground. */
const OpenButton = ({ letter, context }: { readonly letter: Letter; readonly context: MailContext }) => (
  <table role="presentation" cellPadding="0" cellSpacing="0" style="margin:28px 0 20px">
    <tr>
      <td style="padding:8px 20px;background:#1a56b0;border-radius:4px">
        <Link to={letter.workbookLink} style="color:#ffffff;text-decoration:none;font-weight:bold">
          {context.text.mail.frame.openWorkbook}
        </Link>
      </td>
    </tr>
  </table>
);

const Body = ({ letter, context }: { readonly letter: Letter; readonly context: MailContext }) => (
  <td style={`${font};text-align:left`}>
    {letter.opening.map((line) => (
      <p style="margin:0 0 8px">{line}</p>
    ))}
    <ul style="margin:0 0 8px;padding-left:22px">
      {letter.briefs.map((brief) => (
        <li>{brief}</li>
      ))}
    </ul>
    {letter.sections.map((section) => (
      <SectionView section={section} context={context} />
    ))}
    <OpenButton letter={letter} context={context} />
    <div style={`${small};border-top:1px solid #c9ced6;padding-top:12px`}>
      {letter.footer.map((line) => (
        <p style="margin:0 0 4px">{line}</p>
      ))}
    </div>
  </td>
);

// Outlook does not hand the font down into tables, nor does it know max-width: hence the style and the width.
const outlook = `td,th{${font.split(';')[0]}}`;

/** The HTML form of a mail: one column of at most 600 pixels, nothing loaded from anywhere. */
export const htmlOf = (letter: Letter, context: MailContext): string =>
  `<!DOCTYPE html>${render(
    <html lang={context.text.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <style>{outlook}</style>
      </head>
      <body style="margin:0;padding:0;background:#ffffff">
        <table role="presentation" width="100%" cellPadding="0" cellSpacing="0">
          <tr>
            <td align="center" style="padding:20px 14px">
              <table role="presentation" width="600" cellPadding="0" cellSpacing="0" style="width:100%;max-width:600px">
                <tr>
                  <Body letter={letter} context={context} />
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>,
  )}`;
