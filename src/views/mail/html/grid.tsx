import type { Block } from '../block';

type GridBlock = Extract<Block, { readonly kind: 'grid' }>;

const line = 'border-bottom:1px solid #dfe2e6';

/** Figures in columns: the one table of a mail that is a table. The first column is words, the others numbers. */
export const Grid = ({ block }: { readonly block: GridBlock }) => (
  <table width="100%" cellPadding="0" cellSpacing="0" style="border-collapse:collapse;font-size:14px">
    <tr>
      {block.head.map((head, place) => (
        <th scope="col" align={place ? 'right' : 'left'} style={`${line};padding:6px 4px;background:#f4f5f7`}>
          {head}
        </th>
      ))}
    </tr>
    {block.rows.map((row) => (
      <tr>
        {row.map((value, place) => (
          <td align={place ? 'right' : 'left'} style={`${line};padding:6px 4px`}>
            {value}
          </td>
        ))}
      </tr>
    ))}
  </table>
);
