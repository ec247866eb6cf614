import type { ComponentChildren } from 'preact';
import { link } from './styles';

/** A link that opens beside the mail. What is no web address is shown as text. */
export const Link = ({ to, children }: { readonly to: string | undefined; readonly children: ComponentChildren }) =>
  to && /^https?:\/\//i.test(to) ? (
    <a href={to} target="_blank" rel="noopener" style={link}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
