import type { Story } from '../story';
import { absent } from './warning-loop/absence';
import { needs } from './warning-loop/needs';
import { accepted, judged, prepared, refused, warned } from './warning-loop/reply';
import { returned, silent } from './warning-loop/silence';

/** How a warning comes round: answered and accepted, returned and answered again, or met with silence up to the top; then what a department needs, and an absence. */
export const warningLoop: Story = (stage) => [
  prepared(stage),
  warned(stage),
  ...accepted(stage),
  refused(stage),
  ...judged(stage),
  ...returned(stage),
  silent(stage),
  ...needs(stage),
  absent(stage),
];
