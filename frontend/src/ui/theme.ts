/** Light, dark, or as the device has it; `public/boot.js` applies it before the first paint. */
import { createKeptStore } from "./store";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const theme = createKeptStore<Theme>("shopfeed.theme", (kept) => THEMES.find((one) => one === kept) ?? "system");

export function followTheme(): void {
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const chosen = theme.get();
    document.documentElement.dataset["theme"] = chosen === "system" ? (device.matches ? "dark" : "light") : chosen;
  };
  device.addEventListener("change", apply);
  theme.watch(apply);
  apply();
}
