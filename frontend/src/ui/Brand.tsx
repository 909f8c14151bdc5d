/** The brand above a name; silent where the name begins with it. */
import type { ProductOut } from "@/api/schema";

export function hasOwnBrand({ brand, name }: Pick<ProductOut, "brand" | "name">): boolean {
  return brand !== null && !name.toLowerCase().startsWith(brand.toLowerCase());
}

export function Brand({ product, className = "" }: { product: Pick<ProductOut, "brand" | "name">; className?: string }) {
  if (!hasOwnBrand(product)) return null;
  return <p className={`truncate text-[0.8125rem] leading-tight text-soft ${className}`}>{product.brand}</p>;
}
