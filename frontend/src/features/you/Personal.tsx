/** Who the page acts for, and whether it may learn. */
import { useMutation } from "@tanstack/react-query";
import { body, client } from "@/api/client";
import { restartFeed } from "@/api/feed";
import { meQuery, queryClient } from "@/api/queries";
import type { MeOut } from "@/api/schema";
import { useStrings } from "@/strings";

export function Personal({ me }: { me: MeOut }) {
  const strings = useStrings();
  const change = useMutation({
    mutationFn: (isPersonal: boolean) =>
      body(client.PUT("/me/preferences", { body: { is_personal: isPersonal, has_consented: isPersonal } })),
    onSuccess: (next) => {
      queryClient.setQueryData(meQuery.queryKey, next);
      restartFeed();
    },
  });
  const isOn = change.isPending ? change.variables : me.is_personal;

  return (
    <section className="rounded-tile bg-sunk p-5">
      {me.persona && <p className="mb-1 text-sm font-semibold text-ember-ink">{strings.you.asPersona(me.persona.name)}</p>}
      <p className="text-sm text-pretty text-soft">{me.persona ? me.persona.bio : strings.you.visitorText}</p>
      <label className="mt-4 flex cursor-pointer items-center justify-between gap-4 border-t border-line pt-4">
        <span className="min-w-0">
          <span id="personal-label" className="block font-semibold">{strings.you.personal}</span>
          <span className="mt-0.5 block text-sm text-soft">{isOn ? strings.you.personalOn : strings.you.personalOff}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-labelledby="personal-label"
          onChange={(event) => change.mutate(event.target.checked)}
          className="relative h-[32px] w-[52px] shrink-0 cursor-pointer appearance-none rounded-full bg-soft/60 transition-colors before:absolute before:start-[4px] before:top-[4px] before:size-[24px] before:rounded-full before:bg-white before:shadow before:transition-transform checked:bg-leaf checked:before:translate-x-[20px] rtl:checked:before:-translate-x-[20px]"
        />
      </label>
    </section>
  );
}
