// Writes videos.jsonl, the catalogue of the sample's videos, from the same list that is rendered.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CREATORS } from './list/creators.mjs';
import { CLIPS } from './list/index.mjs';

const SAMPLE = resolve(dirname(fileURLToPath(import.meta.url)), '../src/shopfeed/videos/sample');

function wire({ id, seconds, video }) {
  const name = CREATORS[video.creator];
  if (!name) throw new Error(`clip ${id}: no creator '${video.creator}' in list/creators.mjs`);
  return {
    id,
    creator: { handle: video.creator, name },
    caption: video.caption,
    hashtags: video.hashtags,
    topics: video.topics,
    duration_s: seconds,
    width: 540,
    height: 960,
    src: `/media/${id}.mp4`,
    poster: `/media/${id}.webp`,
    likes: video.likes,
    published_at: video.published,
    is_commerce_suitable: video.suitable ?? true,
    anchor: video.anchor ?? null,
    product_ids: [],
  };
}

const rendered = CLIPS.filter((clip) => existsSync(join(SAMPLE, 'media', `${clip.id}.mp4`)));
await writeFile(join(SAMPLE, 'videos.jsonl'), rendered.map((clip) => `${JSON.stringify(wire(clip))}\n`).join(''));
console.log(`videos.jsonl: ${rendered.length} videos, ${CLIPS.length - rendered.length} clips not rendered yet`);
