// Keeps the shell, so that the page opens without a network. The build fills in the version and the files.
// Never touches the API: what a person sees of the shop is always fresh, or honestly missing.
const VERSION = "shopfeed-__VERSION__";
const PICTURES = "shopfeed-pictures";
const FILES = ["__FILES__"];
const MOST_PICTURES = 160;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

const isOld = (name) => name.startsWith("shopfeed-") && name !== VERSION && name !== PICTURES;

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(kept(VERSION, request));
  else if (/^\/(art|media)\/.*\.webp$/.test(url.pathname)) event.respondWith(kept(PICTURES, request));
});

/** The newest page there is; without an answer the kept shell, which is the same for every address. */
async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.status < 500) return answer;
  } catch {
    // No network: the shell below says so.
  }
  return (await caches.match("/")) ?? Response.error();
}

async function kept(name, request) {
  const cache = await caches.open(name);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.status === 200) {
    await cache.put(request, answer.clone());
    if (name === PICTURES) await shrink(cache);
  }
  return answer;
}

async function shrink(cache) {
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, Math.max(0, requests.length - MOST_PICTURES)).map((old) => cache.delete(old)));
}
