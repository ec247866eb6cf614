import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Choice } from '../../sheets/choices';
import { dataBlock } from './data-block';
import { style } from './style';

/** A dialog or sidebar, ready for HtmlService. */
export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

interface Parts {
  readonly language: Choice<'language'>;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly body: ComponentChildren;
  /** What the page's script starts from. */
  readonly data?: unknown;
  readonly script?: string;
}

const Script = ({ text }: { readonly text: string }) => (
  // The page's own script, made by the build.
  <script dangerouslySetInnerHTML={{ __html: text }} />
);

/** A whole page that loads nothing from anywhere: one stylesheet, the data as inert JSON, one script. */
export const page = ({ language, title, width, height, body, data, script }: Parts): Page => {
  const html = render(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <base target="_blank" />
        {/* A constant of ours. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {body}
        {data === undefined ? null : (
          // dataBlock leaves no character that could end the block.
          <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: dataBlock(data) }} />
        )}
        {script === undefined ? null : <Script text={script} />}
      </body>
    </html>,
  );
  return { title, html: `<!DOCTYPE html>${html}`, width, height };
};
