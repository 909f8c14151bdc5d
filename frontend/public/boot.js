// Runs before the first paint, so that a page never flashes in the wrong theme or language (both are chosen under "You").
// On For You it also asks for the first page of the feed while the application still loads, and shows its first poster.
(() => {
  const chosen = localStorage.getItem("shopfeed.theme");
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const language = localStorage.getItem("shopfeed.language") ?? (navigator.language.startsWith("hi") ? "hi" : "en");
  document.documentElement.lang = language;

  if (location.pathname !== "/") return;
  document.documentElement.dataset.boot = "feed";
  const address = "/feed/me?limit=6";
  const page = fetch(address, { headers: { "Accept-Language": language } });
  window.shopfeedEarly = new Map([[address, page]]);
  page.then((answer) => answer.clone().json()).then(showPoster).catch(() => undefined); // The application says what went wrong.

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
