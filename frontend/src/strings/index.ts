/** The pages' words in the reader's language; a language is loaded when it is chosen. The API says its own in it, too. */
import { createKeptStore, createStore, useStore } from "@/ui/store";
import { en, type Strings } from "./en";

export type { Strings };
export type Language = keyof typeof LANGUAGES;

export const LANGUAGES = { en: "English", hi: "हिन्दी" };

const LOADERS: Record<Language, () => Promise<Strings>> = {
  en: () => Promise.resolve(en),
  hi: () => import("./hi").then((module) => module.hi),
};

export const language = createKeptStore<Language>("shopfeed.language", (kept) =>
  kept === "hi" || (kept === null && navigator.language.startsWith("hi")) ? "hi" : "en",
);

const strings = createStore<Strings>(en);

/** Loads the chosen language and follows the choice. */
export async function followLanguage(): Promise<void> {
  const load = async () => {
    const chosen = language.get();
    const loaded = await LOADERS[chosen]();
    if (language.get() !== chosen) return;
    document.documentElement.lang = chosen;
    strings.set(loaded);
  };
  language.watch(() => void load());
  await load();
}

export function useStrings(): Strings {
  return useStore(strings);
}
