/** The pages' words in the reader's language; a language is loaded when it is chosen. */
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

/** What the API says of a search, in the reader's language; its other sentences name things, and stay as they are. */
export function told(text: string, query: string | null | undefined, words: Strings): string {
  if (query == null) return text;
  const sentence = (["because", "searched"] as const).find((name) => en.said[name](query) === text);
  return sentence ? words.said[sentence](query) : text;
}

export function useStrings(): Strings {
  return useStore(strings);
}
