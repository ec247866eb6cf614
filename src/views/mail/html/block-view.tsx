import { type Block, hiddenOf } from '../block';
import type { MailContext } from '../frame';
import { Grid } from './grid';
import { Items } from './items';
import { Link } from './link';
import { small } from './styles';

type Lines = Extract<Block, { readonly kind: 'lines' }>;

const LinesView = ({ block }: { readonly block: Lines }) => (
  <>
    {block.lines.map((line) => (
      <p style={block.strong ? 'margin:8px 0;font-size:20px;font-weight:bold' : 'margin:8px 0'}>{line}</p>
    ))}
  </>
);

/** How many rows a list could not hold, and where they stand. */
const Hidden = ({ count, context }: { readonly count: number; readonly context: MailContext }) =>
  count ? (
    <p style="margin:8px 0">
      <Link to={context.frame.workbookLink}>{context.text.mail.frame.more(count)}</Link>
    </p>
  ) : null;

/** Any block of a section. */
export const BlockView = ({ block, context }: { readonly block: Block; readonly context: MailContext }) => {
  if (block.kind === 'lines') return <LinesView block={block} />;
  const note = block.kind === 'items' ? block.note : undefined;
  return (
    <>
      {block.title ? <h3 style="margin:20px 0 6px;font-size:16px">{block.title}</h3> : null}
      {note ? <p style={`margin:4px 0 8px;${small}`}>{note}</p> : null}
      {block.kind === 'items' ? <Items block={block} text={context.text} /> : <Grid block={block} />}
      <Hidden count={hiddenOf(block)} context={context} />
    </>
  );
};
