/** Saved: products and videos that wait. */
import { useQuery } from "@tanstack/react-query";
import { Bookmark, BookmarkX } from "lucide-react";
import { useState } from "react";
import { saveVideo } from "@/api/actions";
import { savedQuery } from "@/api/queries";
import { useStrings } from "@/strings";
import { ButtonLink, IconButton } from "@/ui/button";
import { Page } from "@/ui/Page";
import { GRID, GridSkeleton, ProductCard } from "@/ui/ProductCard";
import { State, Trouble } from "@/ui/state";
import { showToast } from "@/ui/toast";
import { VideoTile } from "@/ui/VideoTile";

type Tab = "products" | "videos";

export function SavedPage() {
  const strings = useStrings();
  const { data: saved, isError, error, refetch } = useQuery(savedQuery);
  const [picked, setTab] = useState<Tab | null>(null);

  if (isError && !saved) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!saved) {
    return (
      <Page title={strings.saved.title}>
        <GridSkeleton />
      </Page>
    );
  }
  const { products, videos } = saved;
  if (products.length + videos.length === 0) {
    return (
      <Page title={strings.saved.title}>
        <State icon={Bookmark} title={strings.saved.empty} text={strings.saved.emptyText}>
          <ButtonLink tone="ink" href="/">
            {strings.saved.toFeed}
          </ButtonLink>
        </State>
      </Page>
    );
  }
  const tab = picked ?? (products.length > 0 ? "products" : "videos");
  const counts = { products: products.length, videos: videos.length };
  return (
    <Page
      title={strings.saved.title}
      aside={
        <div role="group" aria-label={strings.saved.title} className="flex gap-1 rounded-full bg-sunk p-1">
          {(["products", "videos"] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={tab === name}
              onClick={() => setTab(name)}
              className={`press hit relative min-h-9 rounded-full px-4 text-sm font-semibold ${tab === name ? "bg-card shadow-sm" : "text-soft hover:text-ink"}`}
            >
              {strings.saved[name]} <span className="tabular font-medium text-soft">{counts[name]}</span>
            </button>
          ))}
        </div>
      }
    >
      <h2 className="sr-only">{strings.saved[tab]}</h2>
      {tab === "products" ? (
        <ul className={GRID}>
          {products.map((product, position) => (
            <li key={product.id}>
              <ProductCard product={product} slateId={null} position={position} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-5">
          {videos.map((video) => (
            <li key={video.id} className="relative">
              <VideoTile video={video} />
              <IconButton
                icon={BookmarkX}
                label={strings.saved.remove(video.creator.name)}
                onClick={() => {
                  saveVideo(video, false, null);
                  showToast(strings.saved.removed, { label: strings.undo, run: () => saveVideo(video, true, null) });
                }}
                className="absolute! end-2 top-2 bg-black/55! text-white!"
              />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
