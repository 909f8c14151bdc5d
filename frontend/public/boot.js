// Runs before the first paint, so that a page never flashes in the wrong theme. The choice is made under "You".
(() => {
  const chosen = localStorage.getItem("shopfeed.theme");
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const language = localStorage.getItem("shopfeed.language");
  if (language) document.documentElement.lang = language;
})();
