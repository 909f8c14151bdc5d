/** Search: the field above, the answer below, the whole state in the address. */
import { useSearch } from "wouter";
import { useStrings } from "@/strings";
import { DESKTOP, useMedia } from "@/ui/media";
import { Title } from "@/ui/Title";
import { isEmpty, readWish } from "./address";
import { Results } from "./Results";
import { SearchField } from "./SearchField";
import { SearchHome } from "./SearchHome";

export function SearchPage() {
  const strings = useStrings();
  const wish = readWish(useSearch());
  const isHome = isEmpty(wish);
  const isDesktop = useMedia(DESKTOP);

  return (
    <div className="mx-auto max-w-6xl px-4 pb-12 sm:px-6 lg:px-10 3xl:max-w-[110rem]">
      <Title text={wish.query || strings.search.title} />
      <div className="sticky top-0 z-20 -mx-4 bg-paper px-4 pt-4 pb-3 sm:-mx-6 sm:px-6 lg:-mx-2 lg:px-2 lg:pt-6">
        <SearchField key={wish.query} query={wish.query} hasFocus={isHome && isDesktop} />
      </div>
      <div className="pt-4 lg:pt-6">{isHome ? <SearchHome /> : <Results wish={wish} />}</div>
    </div>
  );
}
