/** A few videos for the mock API; their files are clips of the sample. */
import type { VideoOut } from "@/api/schema";

type Line = [id: string, handle: string, name: string, caption: string, hashtags: string[], topics: string[], anchor: [string, string] | null];

const LINES: Line[] = [
  ["desk-setup", "nook.and.cranny", "Meher Nook", "Three changes, zero budget. My back stopped complaining by Thursday.", ["desksetup", "workfromhome"], ["desk setup"], ["Shop desk setup", "laptop stand"]],
  ["one-pan-dinner", "tawa.tales", "Tawa Tales", "I do not own a second pan and at this point it is a personality.", ["onepan", "weeknightdinner", "lazycooking"], ["cooking"], ["Shop pans", "non stick wok pan"]],
  ["hill-loop", "sunday.spokes", "Ira Sen", "Legs gone, mood great. The last climb is steeper than it looks, so I stopped twice and called it a photo break.", ["cycling", "hillloop"], ["cycling"], null],
  ["skincare-shelfie", "dewy.by.dia", "Dia Menon", "Four steps. The other eleven were decoration.", ["shelfie", "skincareroutine"], ["skincare"], ["Shop skincare", "gentle face cleanser"]],
  ["couch-co-op", "two.controllers", "Arun & Bo", "She carried. I carried the snacks.", ["couchcoop", "gaming"], ["gaming"], ["Shop gaming", "game controller"]],
  ["first-school-shoes", "lunchbox.diaries", "Noor Ali", "She picked the loud ones. Of course she picked the loud ones.", ["backtoschool"], ["children's shoes"], ["Shop school shoes", "school shoes for girls"]],
];

export const VIDEOS: VideoOut[] = LINES.map(([id, handle, name, caption, hashtags, topics, anchor], index) => ({
  id, caption, hashtags, topics,
  creator: { handle, name },
  duration_s: 6,
  width: 540,
  height: 960,
  src: `/media/${id}.mp4`,
  poster: `/media/${id}.webp`,
  likes: 1240 + index * 3170,
  published_at: "2026-11-18T05:30:00Z",
  anchor: anchor && { label: anchor[0], query: anchor[1] },
  is_liked: false,
  is_saved: false,
})); // prettier-ignore
