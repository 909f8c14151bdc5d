/** The facets of an answer: every tap narrows the results behind the sheet. */
import type { FacetOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button } from "@/ui/button";
import { Sheet } from "@/ui/sheet";

interface FilterSheetProps {
  facets: FacetOut[];
  total: string;
  onToggle: (facet: string, value: string) => void;
  onClear: () => void;
  onClose: () => void;
}

export function FilterSheet({ facets, total, onToggle, onClear, onClose }: FilterSheetProps) {
  const strings = useStrings();
  return (
    <Sheet
      title={strings.search.filters}
      side="end"
      onClose={onClose}
      footer={
        <>
          <Button tone="soft" onClick={onClear}>
            {strings.search.clearFilters}
          </Button>
          <Button tone="ink" className="grow" onClick={onClose}>
            {strings.search.showResults} · {total}
          </Button>
        </>
      }
    >
      <div className="space-y-7 pt-2">
        {facets.map((facet) => (
          <fieldset key={facet.name}>
            <legend className="mb-3 font-semibold">{facet.label}</legend>
            <div className="flex flex-wrap gap-2">
              {facet.values.map(({ value, label, count, is_chosen: isChosen }) => (
                <button
                  key={value}
                  type="button"
                  aria-pressed={isChosen}
                  disabled={count === 0 && !isChosen}
                  onClick={() => onToggle(facet.name, value)}
                  className={`press hit relative inline-flex min-h-10 max-w-full items-center gap-2 rounded-full border px-4 text-sm font-medium disabled:opacity-40 ${isChosen ? "border-ink bg-ink text-paper" : "border-line bg-card hover:bg-sunk"}`}
                >
                  {label}
                  <span className={`tabular text-xs ${isChosen ? "" : "text-soft"}`}>{count}</span>
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Sheet>
  );
}
