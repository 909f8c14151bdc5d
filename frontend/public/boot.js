// Runs before the first paint, so that a page never flashes in the wrong theme or language (both are chosen under "You").
// The files of another page, and of another language, load beside the entry (the build writes which they are).
// On For You it also asks for the first page of the feed while the application still loads, and shows its first poster.
(() => {
  const chosen = localStorage.getItem("shopfeed.theme");
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const language = localStorage.getItem("shopfeed.language") ?? (navigator.language.startsWith("hi") ? "hi" : "en");
  document.documentElement.lang = language;

  const chunks = new Map(Object.entries(JSON.parse(document.currentScript.dataset.chunks ?? "{}")));
  for (const name of [location.pathname.split("/")[1], language]) chunks.get(name)?.forEach(preload);

  if (location.pathname !== "/") return;
  document.documentElement.dataset.boot = "feed";
  const address = "/feed/me?limit=6";
  const page = fetch(address, { headers: { "Accept-Language": language } });
  window.shopfeedEarly = new Map([[address, page]]);
  page.then((answer) => answer.clone().json()).then(showPoster).catch(() => undefined); // The application says what went wrong.

  function preload(file) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = `/${file}`;
    document.head.append(link);
  }

  function showPoster({ items }) {
    const root = document.getElementById("root");
    const [first] = items;
    if (first?.kind !== "video" || root?.childElementCount !== 0 || new URLSearchParams(location.search).has("video")) return;
    const poster = new Image();
    poster.alt = "";
    poster.fetchPriority = "high";
    poster.className = "boot-poster";
    poster.src = first.video.poster;
    root.append(poster);
  }
})();
