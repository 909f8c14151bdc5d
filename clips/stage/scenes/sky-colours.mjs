// The sky's colours between given hours.
import { between } from '../motion.mjs';
import { blend } from '../paint.mjs';

/** Colours at `t` from `hours`: [[moment, top, middle, horizon], ...], ordered by moment from 0 to 1. */
export function blendStops(hours, t) {
  const next = Math.max(1, hours.findIndex(([moment]) => moment >= t));
  const [from, ...before] = hours[next - 1];
  const [to, ...after] = hours[next];
  return before.map((colour, index) => blend(colour, after[index], between(t, from, to)));
}
