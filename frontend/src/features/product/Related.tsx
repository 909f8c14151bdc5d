/** What stands below a product: close to it, good with it, and the videos that show it. */
import { useQuery } from "@tanstack/react-query";
import { relatedQuery } from "@/api/queries";
import type { ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { ButtonLink } from "@/ui/button";
import { GridSkeleton, ProductCard, SHELF } from "@/ui/ProductCard";
import { VideoTile } from "@/ui/VideoTile";

export function Related({ productId }: { productId: string }) {
  const strings = useStrings();
  const { data, isPending, isError } = useQuery(relatedQuery(productId));
  if (isError) return null; // The product itself is there; what stands below it is a courtesy.
  if (isPending) {
    return (
      <div className="mt-14">
        <GridSkeleton count={4} />
      </div>
    );
  }
  const { slate_id: slateId, similar, goes_with: goesWith, videos } = data;
  return (
    <div className="mt-12 space-y-12 lg:mt-16">
      <Shelf title={strings.product.goesWith} products={goesWith} slateId={slateId} from={similar.length} />
      <Shelf title={strings.product.similar} products={similar} slateId={slateId} from={0}>
        <ButtonLink href={`/search?like=${encodeURIComponent(productId)}`} size="s">
          {strings.product.seeAllSimilar}
        </ButtonLink>
      </Shelf>
      {videos.length > 0 && (
        <section>
          <h2 className="headline mb-5 text-xl">{strings.product.seenIn}</h2>
          <ul className="grid grid-cols-3 gap-3 sm:grid-cols-4 lg:grid-cols-6">
            {videos.slice(0, 6).map((video) => (
              <li key={video.id}>
                <VideoTile video={video} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface ShelfProps {
  title: string;
  products: ProductOut[];
  slateId: string;
  /** Place of the first of them in the slate. */
  from: number;
  children?: React.ReactNode;
}

function Shelf({ title, products, slateId, from, children }: ShelfProps) {
  if (products.length === 0) return null;
  return (
    <section>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h2 className="headline text-xl">{title}</h2>
        {children}
      </div>
      <ul className={SHELF}>
        {products.slice(0, 8).map((product, index) => (
          <li key={product.id}>
            <ProductCard product={product} slateId={slateId} position={from + index} />
          </li>
        ))}
      </ul>
    </section>
  );
}
