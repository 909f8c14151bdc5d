// Every clip of the sample, in the order of the catalogue of videos.
import { BEAUTY } from './beauty.mjs';
import { FAMILY } from './family.mjs';
import { FOOD } from './food.mjs';
import { HOME } from './home.mjs';
import { OUTDOORS } from './outdoors.mjs';
import { PLAY } from './play.mjs';
import { QUIET } from './quiet.mjs';

export const CLIPS = [...HOME, ...FOOD, ...BEAUTY, ...FAMILY, ...OUTDOORS, ...PLAY, ...QUIET];
