/** The frame of every page: navigation, notices, and what lies over them. */
import { WifiOff } from "lucide-react";
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { Route, Switch, useLocation } from "wouter";
import { FeedPage } from "@/features/feed/FeedPage";
import { WhyPanel } from "@/features/why/WhyPanel";
import { WhySheet } from "@/features/why/WhySheet";
import { useStrings } from "@/strings";
import { ButtonLink } from "@/ui/button";
import { useOnline } from "@/ui/media";
import { overlay } from "@/ui/overlay";
import { State } from "@/ui/state";
import { useStore } from "@/ui/store";
import { Toasts } from "@/ui/toast";
import { VideoSheet } from "@/ui/VideoSheet";
import { Consent } from "./Consent";
import { Crash } from "./Crash";
import { Navigation } from "./Navigation";
import { useScrollMemory } from "./scroll-memory";

const SearchPage = lazy(() => import("@/features/search/SearchPage").then((module) => ({ default: module.SearchPage })));
const ProductPage = lazy(() => import("@/features/product/ProductPage").then((module) => ({ default: module.ProductPage })));
const SavedPage = lazy(() => import("@/features/saved/SavedPage").then((module) => ({ default: module.SavedPage })));
const YouPage = lazy(() => import("@/features/you/YouPage").then((module) => ({ default: module.YouPage })));
const CartPage = lazy(() => import("@/features/cart/CartPage").then((module) => ({ default: module.CartPage })));
const CheckoutPage = lazy(() => import("@/features/cart/CheckoutPage").then((module) => ({ default: module.CheckoutPage })));

const PAGES: [string, ComponentType][] = [
  ["/search", SearchPage],
  ["/p/:id", ProductPage],
  ["/saved", SavedPage],
  ["/you", YouPage],
  ["/cart", CartPage],
  ["/checkout", CheckoutPage],
  ["*", NotFound],
];

export function App() {
  const strings = useStrings();
  const [path, navigate] = useLocation();
  const isFeed = path === "/";
  const main = useRef<HTMLElement>(null);
  useScrollMemory();
  useSearchKey(() => navigate("/search"));

  useEffect(() => {
    delete document.documentElement.dataset["boot"]; // From here on the pages say themselves what is behind them.
  }, []);

  // A new page begins at its beginning for the keyboard and the screen reader, too.
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <a
        href="#content"
        className="fixed start-4 top-0 z-50 -translate-y-[120%] rounded-b-2xl bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {strings.skip}
      </a>
      <Navigation isNight={isFeed} />
      <OfflineBanner isNight={isFeed} />
      <main ref={main} id="content" tabIndex={-1} className={isFeed ? "" : "min-h-dvh pb-nav lg:ps-60"}>
        <Crash key={path}>
          <Suspense fallback={<div className="min-h-dvh" />}>
            <Switch>
              <Route path="/">
                <FeedPage renderWhy={(card) => <WhyPanel card={card} />} />
              </Route>
              {PAGES.map(([pattern, Page]) => (
                <Route key={pattern} path={pattern}>
                  <Page />
                </Route>
              ))}
            </Switch>
          </Suspense>
        </Crash>
      </main>
      <Overlays />
      <Consent />
      <Toasts />
    </>
  );
}

const close = () => overlay.set(null);

function Overlays(): ReactNode {
  const shown = useStore(overlay);
  if (shown?.kind === "why") return <WhySheet card={shown.card} onClose={close} />;
  if (shown?.kind === "watch") return <VideoSheet video={shown.video} onClose={close} />;
  return null;
}

/** Over the video at its top, elsewhere above the navigation, where it covers neither field nor headline. */
function OfflineBanner({ isNight }: { isNight: boolean }) {
  const strings = useStrings();
  const isOnline = useOnline();
  return (
    <div role="status" className={`pointer-events-none fixed inset-x-0 z-40 grid justify-items-center px-4 ${isNight ? "top-3" : "bottom-[calc(var(--nav-height)+env(safe-area-inset-bottom)+0.75rem)]"}`}>
      {!isOnline && (
        <p className="flex items-center gap-2.5 rounded-full bg-[#17131c] px-4 py-2.5 text-sm font-medium text-white shadow-xl ring-1 ring-white/15">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          {strings.offline}
        </p>
      )}
    </div>
  );
}

/** "/" opens the search from everywhere. */
function useSearchKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || target?.closest("input, textarea, select, dialog")) return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}

function NotFound() {
  const strings = useStrings();
  return (
    <State level={1} title={strings.trouble.missing.title} text={strings.trouble.missing.text}>
      <ButtonLink tone="ink" href="/search">
        {strings.search.title}
      </ButtonLink>
      <ButtonLink href="/">{strings.nav.forYou}</ButtonLink>
    </State>
  );
}
