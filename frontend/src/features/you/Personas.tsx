/** The sample people: invented, and marked so. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useState } from "react";
import { body, client } from "@/api/client";
import { queue } from "@/api/events";
import { restartFeed } from "@/api/feed";
import { meQuery, personasQuery, queryClient } from "@/api/queries";
import type { PersonaOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button } from "@/ui/button";
import { Picture } from "@/ui/picture";

const FEW = 4;

/** As tall as the people will be, so that nothing below moves when they come. */
function Waiting() {
  const strings = useStrings();
  return (
    <section>
      <h2 className="headline text-xl">{strings.you.personas}</h2>
      <p className="mt-1.5 text-sm text-pretty text-soft">{strings.you.personasText}</p>
      <div role="status" aria-label={strings.loading} className="mt-4 space-y-1">
        {Array.from({ length: FEW }, (_, row) => (
          <div key={row} className="flex h-20 items-center gap-3.5">
            <div className="skeleton size-14 shrink-0 rounded-full" />
            <div className="skeleton h-10 grow rounded-2xl" />
          </div>
        ))}
      </div>
      <div className="mt-3 h-9" />
    </section>
  );
}

export function Personas({ current }: { current: string | null }) {
  const strings = useStrings();
  const { data, isPending } = useQuery(personasQuery);
  const [isOpen, setOpen] = useState(false);
  const become = useMutation({
    mutationFn: async (personaId: string | null) => {
      await queue.flush(); // What was done so far belongs to who did it.
      return body(client.PUT("/me/persona", { body: { persona_id: personaId } }));
    },
    onSuccess: (next) => {
      queryClient.removeQueries({ queryKey: ["saved"] });
      queryClient.removeQueries({ queryKey: ["cart"] });
      restartFeed();
      queryClient.setQueryData(meQuery.queryKey, next);
      window.scrollTo({ top: 0 });
    },
  });

  if (isPending) return <Waiting />;
  if (!data || data.personas.length === 0) return null;
  const shown = isOpen ? data.personas : data.personas.slice(0, FEW);
  return (
    <section>
      <h2 className="headline text-xl">{strings.you.personas}</h2>
      <p className="mt-1.5 text-sm text-pretty text-soft">{strings.you.personasText}</p>
      {current !== null && (
        <Button tone="ink" className="mt-4 w-full" disabled={become.isPending} onClick={() => become.mutate(null)}>
          {strings.you.beYourself}
        </Button>
      )}
      <ul className="mt-4 space-y-1">
        {shown.map((persona) => (
          <li key={persona.id}>
            <Persona persona={persona} isCurrent={persona.id === current} isBusy={become.isPending} onBecome={() => become.mutate(persona.id)} />
          </li>
        ))}
      </ul>
      {!isOpen && data.personas.length > FEW && (
        <Button size="s" className="mt-3" onClick={() => setOpen(true)}>
          {strings.you.more} ({data.personas.length - FEW})
        </Button>
      )}
    </section>
  );
}

interface PersonaProps {
  persona: PersonaOut;
  isCurrent: boolean;
  isBusy: boolean;
  onBecome: () => void;
}

function Persona({ persona, isCurrent, isBusy, onBecome }: PersonaProps) {
  const strings = useStrings();
  const face = { id: persona.id, art: persona.art, image: null, attributes: {}, name: persona.name };
  return (
    <button
      type="button"
      aria-pressed={isCurrent}
      disabled={isBusy}
      onClick={onBecome}
      className="-mx-2.5 flex w-[calc(100%+1.25rem)] items-center gap-3.5 rounded-2xl p-2.5 text-start hover:bg-sunk"
    >
      <Picture product={face} className="size-14 shrink-0 rounded-full" />
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          {persona.name}
          <span className="text-xs font-medium text-ember-ink">{strings.you.sample}</span>
        </span>
        <span className="line-clamp-2 text-sm leading-snug text-soft">{persona.bio}</span>
      </span>
      {isCurrent && <Check aria-hidden className="size-5 shrink-0 text-leaf" />}
    </button>
  );
}
