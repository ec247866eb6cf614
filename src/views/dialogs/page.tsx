import type { VNode } from 'preact';
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
  readonly body: VNode;
  /** What the page's script starts from. */
  readonly data?: unknown;
  readonly script?: string;
}

/**
 * A whole page that loads nothing from anywhere: one stylesheet, the data as inert JSON, one script. What people typed
 * is escaped by Preact or by `dataBlock`; only the stylesheet and the script, constants of ours, stand as they are.
 */
export const page = ({ language, title, width, height, body, data, script }: Parts): Page => {
  const html = [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"/>`,
    render(<title>{title}</title>),
    `<base target="_blank"/><style>${style}</style></head><body>`,
    render(body),
    data === undefined ? '' : `<script type="application/json" id="data">${dataBlock(data)}</script>`,
    script === undefined ? '' : `<script>${script}</script>`,
    '</body></html>',
  ].join('');
  return { title, html, width, height };
};
