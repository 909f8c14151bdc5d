/** The way around: a column at the side of a desk, a bar at the foot of a phone. */
import { useQuery } from "@tanstack/react-query";
import { Bookmark, CircleUserRound, House, type LucideIcon, Search, ShoppingBag } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { cartQuery } from "@/api/queries";
import { useStrings } from "@/strings";

interface Place {
  href: string;
  name: "forYou" | "search" | "saved" | "cart" | "you";
  icon: LucideIcon;
  /** Other addresses that belong to the same place. */
  also?: string;
}

const PLACES: Place[] = [
  { href: "/", name: "forYou", icon: House },
  { href: "/search", name: "search", icon: Search },
  { href: "/saved", name: "saved", icon: Bookmark },
  { href: "/cart", name: "cart", icon: ShoppingBag, also: "/checkout" },
  { href: "/you", name: "you", icon: CircleUserRound },
];

export function Navigation({ isNight }: { isNight: boolean }) {
  const strings = useStrings();
  const [path] = useLocation();
  const origin = useOrigin(path);
  const { data: inCart = 0 } = useQuery({
    ...cartQuery,
    select: (cart) => cart.lines.reduce((sum, line) => sum + line.quantity, 0),
  });

  return (
    <nav
      aria-label={strings.nav.label}
      className={`fixed z-30 text-ink max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:pb-[env(safe-area-inset-bottom)] lg:inset-y-0 lg:start-0 lg:w-60 lg:p-5 ${isNight ? "scope-night max-lg:border-transparent max-lg:bg-night" : ""}`}
    >
      <Link href="/" className="mb-7 hidden w-fit px-3 pt-1 font-display text-2xl font-extrabold tracking-[-0.03em] lg:block">
        shopfeed<span className="text-ember">.</span>
      </Link>
      <ul className="flex max-lg:mx-auto max-lg:h-[var(--nav-height)] max-lg:max-w-xl max-lg:items-stretch lg:flex-col lg:gap-1.5">
        {PLACES.map(({ href, name, icon: Icon }) => {
          const isHere = origin === name;
          const count = name === "cart" ? inCart : 0;
          return (
            <li key={href} className="max-lg:grow max-lg:basis-0">
              <Link
                href={href}
                aria-current={isHere ? (path === href ? "page" : "true") : undefined}
                className={`relative flex items-center rounded-2xl transition-colors max-lg:h-full max-lg:flex-col max-lg:justify-center max-lg:gap-1 max-lg:text-[min(0.6875rem,15px)] max-lg:-outline-offset-4 lg:gap-3.5 lg:px-3.5 lg:py-3 lg:text-[0.9375rem] lg:hover:bg-sunk ${isHere ? "font-semibold lg:bg-sunk" : "font-medium text-soft hover:text-ink"}`}
              >
                <span className="relative">
                  <Icon aria-hidden className="size-[24px]" strokeWidth={isHere ? 2.3 : 1.9} />
                  {count > 0 && (
                    <span className="tabular absolute -end-2.5 -top-1.5 grid h-[18px] min-w-[18px] place-items-center rounded-full bg-ember px-1 text-[11px] font-bold text-[#2a0a02]">
                      {count}
                    </span>
                  )}
                </span>
                {strings.nav[name]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The place one is in; a product belongs to the place from where it was opened, and to none when its address was typed. */
function useOrigin(path: string): Place["name"] | null {
  const here = PLACES.find(({ href, also }) => path === href || path === also)?.name ?? null;
  const [origin, setOrigin] = useState(here);
  if (here !== null && here !== origin) setOrigin(here);
  return here ?? (path.startsWith("/p/") ? origin : null);
}
