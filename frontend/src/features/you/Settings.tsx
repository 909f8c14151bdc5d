/** Language and look. */
import { LANGUAGES, language, type Language, useStrings } from "@/strings";
import { useStore } from "@/ui/store";
import { theme, THEMES } from "@/ui/theme";

export function Settings() {
  const strings = useStrings();
  const chosenTheme = useStore(theme);
  const chosenLanguage = useStore(language);
  const languages = Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }));
  return (
    <section>
      <h2 className="headline text-xl">{strings.you.settings}</h2>
      <div className="mt-4 space-y-5">
        <Choice
          legend={strings.you.theme}
          options={THEMES.map((id) => ({ id, name: strings.you.themes[id] }))}
          chosen={chosenTheme}
          onChoose={(id) => theme.set(THEMES.find((one) => one === id) ?? "system")}
        />
        <Choice
          legend={strings.you.language}
          options={languages}
          chosen={chosenLanguage}
          onChoose={(id) => isLanguage(id) && language.set(id)}
        />
      </div>
    </section>
  );
}

function isLanguage(id: string): id is Language {
  return id in LANGUAGES;
}

interface ChoiceProps {
  legend: string;
  options: { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

function Choice({ legend, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm text-soft">{legend}</legend>
      <div className="flex flex-wrap gap-1 rounded-[1.75rem] bg-sunk p-1">
        {options.map(({ id, name }) => (
          <label key={id} className="grow cursor-pointer">
            <input type="radio" name={legend} value={id} checked={id === chosen} onChange={() => onChoose(id)} className="peer sr-only" />
            <span className="grid min-h-10 place-items-center rounded-full px-3 text-center text-sm font-semibold text-soft peer-checked:bg-card peer-checked:text-ink peer-checked:shadow-sm peer-focus-visible:outline-2 peer-focus-visible:outline-ink">
              {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
