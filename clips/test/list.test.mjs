import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CREATORS } from '../list/creators.mjs';
import { CLIPS } from '../list/index.mjs';
import { SCENES } from '../stage/scenes/index.mjs';

const SAMPLE = new URL('../../src/shopfeed/videos/sample/', import.meta.url);
const published = readFileSync(new URL('videos.jsonl', SAMPLE), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

test('every clip has an id of its own', () => {
  assert.equal(new Set(CLIPS.map((clip) => clip.id)).size, CLIPS.length);
});

test('every clip names a scene that exists', () => {
  assert.deepEqual(CLIPS.filter((clip) => !(clip.scene in SCENES)), []);
});

test('every clip is posted by a known creator, and nobody posts more than four', () => {
  const posts = Object.keys(CREATORS).map((handle) => CLIPS.filter((clip) => clip.video.creator === handle).length);

  assert.deepEqual(CLIPS.filter((clip) => !(clip.video.creator in CREATORS)), []);
  assert.ok(Math.min(...posts) >= 1 && Math.max(...posts) <= 4, `posts a creator: ${posts}`);
});

test('a clip beside which nothing should be sold sells nothing itself', () => {
  assert.deepEqual(CLIPS.filter((clip) => clip.video.suitable === false && clip.video.anchor), []);
});

test('hashtags are two to five single words and topics one to three plain ones', () => {
  const wrong = CLIPS.filter(({ video }) => video.hashtags.length < 2 || video.hashtags.length > 5 || video.topics.length < 1 || video.topics.length > 3
    || video.hashtags.some((tag) => !/^[a-z0-9]+$/.test(tag)) || video.topics.some((topic) => !/^[a-z][a-z ]+$/.test(topic)));

  assert.deepEqual(wrong.map((clip) => clip.id), []);
});

test('the catalogue of videos lists every clip in the same order', () => {
  assert.deepEqual(published.map((video) => video.id), CLIPS.map((clip) => clip.id));
});
