// Renders clips to MP4 and WebP. `npm run render -- desk-setup` renders one, without a name all that are missing,
// `--all` renders all again, `--draft` writes PNG frames to look at into drafts/ instead.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CLIPS } from './list/index.mjs';
import { serveStage } from './server.mjs';
import { loopOf } from './sound.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const MEDIA = resolve(HERE, '../src/shopfeed/videos/sample/media');
const DRAFTS = join(HERE, 'drafts');
const FRAMES_PER_SECOND = 24;
const RAW = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', '540x960', '-r', String(FRAMES_PER_SECOND), '-i', 'pipe:0'];

function ffmpeg(args) {
  const child = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], { stdio: ['pipe', 'inherit', 'inherit'] });
  const done = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ffmpeg ${args.join(' ')}`);
  });
  return {
    done,
    async write(bytes) {
      if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
    },
    end: () => child.stdin.end(),
  };
}

function encoder(clip, sound) {
  return ffmpeg([
    ...RAW, '-i', sound, '-map', '0:v', '-map', '1:a',
    '-c:v', 'libx264', '-preset', 'medium', '-crf', String(clip.crf ?? 28), '-profile:v', 'high', '-pix_fmt', 'yuv420p',
    '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709',
    '-aq-mode', '3', '-threads', '1', '-g', '96', '-c:a', 'aac', '-b:a', '48k', '-shortest', '-map_metadata', '-1', '-fflags', '+bitexact',
    '-movflags', '+faststart', join(MEDIA, `${clip.id}.mp4`),
  ]);
}

async function posterOf(id) {
  const poster = join(MEDIA, `${id}.webp`);
  const child = ffmpeg(['-i', join(MEDIA, `${id}.mp4`), '-frames:v', '1', '-c:v', 'libwebp', '-quality', '78', '-compression_level', '6', poster]);
  child.end();
  await child.done;
  return poster;
}

async function renderClip(page, stage, sinks, clip) {
  const folder = await mkdtemp(join(tmpdir(), 'clip-'));
  try {
    const sound = join(folder, 'loop.wav');
    await writeFile(sound, loopOf(clip.mood, clip.seconds));
    const video = encoder(clip, sound);
    sinks.set(clip.id, (pixels) => video.write(pixels));
    await page.evaluate(([what, how]) => window.renderClip(what, how), [clip, { framesPerSecond: FRAMES_PER_SECOND, address: `${stage.address}/frame/${clip.id}` }]);
    video.end();
    await video.done;
    const poster = await posterOf(clip.id);
    return `${Math.round(statSync(join(MEDIA, `${clip.id}.mp4`)).size / 1000)} kB, poster ${Math.round(statSync(poster).size / 1000)} kB`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function draftClip(page, stage, sinks, clip, moments) {
  const count = clip.seconds * FRAMES_PER_SECOND;
  const only = Array.from({ length: moments }, (_, index) => Math.floor((index / moments) * count));
  const sheet = ffmpeg([...RAW, '-vf', `scale=270:480:in_color_matrix=bt709,tile=${moments}x1`, '-frames:v', '1', join(DRAFTS, `${clip.id}.png`)]);
  sinks.set(clip.id, (pixels) => sheet.write(pixels));
  await page.evaluate(([what, how]) => window.renderClip(what, how), [clip, { framesPerSecond: FRAMES_PER_SECOND, only, address: `${stage.address}/frame/${clip.id}` }]);
  sheet.end();
  await sheet.done;
  return `drafts/${clip.id}.png`;
}

function chosen(ids, all) {
  const unknown = ids.filter((id) => !CLIPS.some((clip) => clip.id === id));
  if (unknown.length) throw new Error(`no clip named ${unknown.join(', ')}: see the files in list/`);
  if (ids.length) return CLIPS.filter((clip) => ids.includes(clip.id));
  return CLIPS.filter((clip) => all || !existsSync(join(MEDIA, `${clip.id}.mp4`)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, draft: { type: 'boolean', default: false }, moments: { type: 'string', default: '6' } },
});
const sinks = new Map();
const stage = await serveStage((id, pixels) => sinks.get(id)(pixels));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  await mkdir(values.draft ? DRAFTS : MEDIA, { recursive: true });
  for (const clip of chosen(positionals, values.all || values.draft)) {
    const started = performance.now();
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`${clip.id}: ${error.message}`));
    await page.goto(`${stage.address}/stage/page.html`);
    await page.waitForFunction(() => 'renderClip' in window);
    const result = values.draft ? await draftClip(page, stage, sinks, clip, Number(values.moments)) : await renderClip(page, stage, sinks, clip);
    await page.close();
    console.log(`${clip.id}: ${result} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
} finally {
  await browser.close();
  stage.close();
}
