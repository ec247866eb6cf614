import type { ComponentChildren } from 'preact';
import { link } from './styles';

interface Props {
  readonly to: string | undefined;
  readonly style?: string;
  readonly children: ComponentChildren;
}

/** A link that opens beside the mail. What is no web address is shown as text. */
export const Link = ({ to, style = link, children }: Props) =>
  to && /^https?:\/\//i.test(to) ? (
    <a href={to} target="_blank" rel="noopener" style={style}>
      {children}
    </a>
  ) : (
    <span style={style === link ? undefined : style}>{children}</span>
  );
