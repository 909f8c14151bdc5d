// Every kind of scene by its name in the list of clips. A scene is `async (stage, look) => (t) => void`.
import { arcade } from './arcade.mjs';
import { beat } from './beat.mjs';
import { breathe } from './breathe.mjs';
import { brush } from './brush.mjs';
import { bubbles } from './bubbles.mjs';
import { camera } from './camera.mjs';
import { chat } from './chat.mjs';
import { flight } from './flight.mjs';
import { grow } from './grow.mjs';
import { lights } from './lights.mjs';
import { line } from './line.mjs';
import { mandala } from './mandala.mjs';
import { neon } from './neon.mjs';
import { orbit } from './orbit.mjs';
import { pack } from './pack.mjs';
import { party } from './party.mjs';
import { pour } from './pour.mjs';
import { puzzle } from './puzzle.mjs';
import { rain } from './rain.mjs';
import { rally } from './rally.mjs';
import { ride } from './ride.mjs';
import { route } from './route.mjs';
import { shelf } from './shelf.mjs';
import { sky } from './sky.mjs';
import { speaker } from './speaker.mjs';
import { split } from './split.mjs';
import { steps } from './steps.mjs';
import { stomp } from './stomp.mjs';
import { swing } from './swing.mjs';
import { talk } from './talk.mjs';
import { toss } from './toss.mjs';
import { tunnel } from './tunnel.mjs';
import { wall } from './wall.mjs';

export const SCENES = {
  arcade, beat, breathe, brush, bubbles, camera, chat, flight, grow, lights, line, mandala, neon, orbit, pack, party, pour,
  puzzle, rain, rally, ride, route, shelf, sky, speaker, split, steps, stomp, swing, talk, toss, tunnel, wall,
};
