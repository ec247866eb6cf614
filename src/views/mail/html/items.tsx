import type { ComponentChildren } from 'preact';
import type { Block, Fact, Item } from '../block';
import type { MailText } from '../frame';
import { Link } from './link';
import { labelStyle, small } from './styles';

type ItemsBlock = Extract<Block, { readonly kind: 'items' }>;

const cell = 'padding:2px 0;vertical-align:top';

const shownValue = ({ value, link, strong }: Fact): ComponentChildren => {
  const shown = strong ? <b>{value}</b> : value;
  return link ? <Link to={link}>{shown}</Link> : shown;
};

const FactRow = (fact: Fact) => (
  <tr>
    <td style={`${cell};${small};width:88px;padding-right:12px`}>{fact.label}</td>
    <td style={cell}>{shownValue(fact)}</td>
  </tr>
);

const FactTable = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" style="margin-top:4px;font-size:15px">
    {facts.map((fact) => (
      <FactRow {...fact} />
    ))}
  </table>
);

const FactLine = ({ facts, text }: { readonly facts: readonly Fact[]; readonly text: MailText }) => (
  <div style={small}>
    {facts.map((fact, place) => (
      <>
        {place ? fact.long ? <br /> : ' · ' : ''}
        {fact.label}
        {text.mail.frame.colon}
        {shownValue(fact)}
      </>
    ))}
  </div>
);

const ItemRow = ({ item, brief, text }: { readonly item: Item; readonly brief: boolean; readonly text: MailText }) => (
  <tr>
    <td style="padding:10px 0;border-top:1px solid #dfe2e6">
      <div>
        {item.code ? <span style="color:#50565f">{item.code} </span> : null}
        <b>{item.link ? <Link to={item.link}>{item.title}</Link> : item.title}</b>
      </div>
      {item.labels.length ? (
        <div>
          {item.labels.map((label) => (
            <span style={labelStyle(label.tone)}>{label.text}</span>
          ))}
        </div>
      ) : null}
      {brief ? <FactLine facts={item.facts} text={text} /> : <FactTable facts={item.facts} />}
    </td>
  </tr>
);

/** A list of things, one below the other, each with its labels and facts. */
export const Items = ({ block, text }: { readonly block: ItemsBlock; readonly text: MailText }) => (
  <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" style="word-break:break-word">
    {block.rows.map((item) => (
      <ItemRow item={item} brief={block.brief === true} text={text} />
    ))}
  </table>
);
