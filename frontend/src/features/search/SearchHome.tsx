/** The Search page before anything is asked: recent searches, ideas, and a few products to begin with. */
import { useQuery } from "@tanstack/react-query";
import { Clock, TrendingUp } from "lucide-react";
import { recommendQuery, suggestQuery } from "@/api/queries";
import { useStrings } from "@/strings";
import { ButtonLink } from "@/ui/button";
import { GRID, GridSkeleton, ProductCard } from "@/ui/ProductCard";
import { Trouble } from "@/ui/state";
import { addressOf } from "./address";

const PICKS = 12;

export function SearchHome() {
  const strings = useStrings();
  const { data: suggested, isPending: isWaiting } = useQuery(suggestQuery("", 12));
  const { data: picks, isPending, error, refetch } = useQuery(recommendQuery(PICKS));
  const recent = suggested?.suggestions.filter(({ kind }) => kind === "recent") ?? [];
  const ideas = suggested?.suggestions.filter(({ kind }) => kind !== "recent" && kind !== "product") ?? [];

  return (
    <div className="space-y-9">
      <h1 className="headline text-[1.875rem] lg:text-[2.125rem]">{strings.search.hello}</h1>
      {recent.length > 0 && <Queries title={strings.search.recent} icon={Clock} texts={recent.map(({ text }) => text)} />}
      {ideas.length > 0 && <Queries title={strings.search.ideas} icon={TrendingUp} texts={ideas.map(({ text }) => text)} />}
      {isWaiting && <div className="skeleton h-24 rounded-tile" />}
      {error && !picks && <Trouble level={2} error={error} onRetry={() => void refetch()} />}
      {!isWaiting && (isPending || (picks && picks.products.length > 0)) && (
        <section>
          <h2 className="headline mb-5 text-xl">{strings.search.picks}</h2>
          {picks ? (
            <ul className={GRID}>
              {picks.products.map((product, position) => (
                <li key={product.id}>
                  <ProductCard product={product} slateId={picks.slate_id} position={position} note={product.reason.text} />
                </li>
              ))}
            </ul>
          ) : (
            <GridSkeleton />
          )}
        </section>
      )}
    </div>
  );
}

function Queries({ title, icon, texts }: { title: string; icon: typeof Clock; texts: string[] }) {
  return (
    <section>
      <h2 className="mb-3 text-sm font-semibold text-soft">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {texts.map((text) => (
          <li key={text} className="max-w-full">
            <ButtonLink tone="soft" size="s" icon={icon} href={addressOf({ query: text })} className="min-h-10 max-w-full [&>svg]:text-soft">
              <span className="truncate">{text}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
