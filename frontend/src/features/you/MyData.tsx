/** What shopfeed knows, in plain words, with a way to forget each thing, and everything. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Download, Trash2, X } from "lucide-react";
import { useState } from "react";
import { body, client } from "@/api/client";
import { queue, retract } from "@/api/events";
import { renewFeedAhead, restartFeed } from "@/api/feed";
import { myDataQuery, queryClient } from "@/api/queries";
import type { EventOut, InterestOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, IconButton } from "@/ui/button";
import { Sheet } from "@/ui/sheet";
import { Trouble } from "@/ui/state";
import { showToast } from "@/ui/toast";

const FIRST_SHOWN = 12;

export function MyData() {
  const strings = useStrings();
  const { data, isError, error, refetch } = useQuery(myDataQuery);
  const [isAsking, setAsking] = useState(false);
  const forget = useMutation({
    mutationFn: async (eventIds: string[]) => {
      await Promise.all(eventIds.map(retract));
      return eventIds.length;
    },
    onMutate: (eventIds) => dropEvents(new Set(eventIds)),
    onSuccess: (count) => showToast(strings.you.forgotten(count)),
    onError: () => showToast(strings.trouble.down.text),
    onSettled: () => {
      renewFeedAhead();
      void queryClient.invalidateQueries({ queryKey: ["my-data"] });
    },
  });

  if (isError && !data) return <Trouble level={2} error={error} onRetry={() => void refetch()} />;
  return (
    <section className="space-y-9">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="headline text-2xl">{strings.you.data}</h2>
        <a
          href="/me/export"
          download="shopfeed-my-data.json"
          className="press hit relative inline-flex min-h-9 items-center gap-2 rounded-full bg-sunk px-3.5 text-sm font-semibold hover:bg-line"
        >
          <Download aria-hidden className="size-4" />
          {strings.you.download}
        </a>
      </div>
      {data ? (
        <>
          <Interests interests={data.interests} onForget={(ids) => forget.mutate(ids)} />
          <Events title={strings.you.silenced} events={data.silenced} action={strings.you.showAgain} label={strings.you.showAgainNamed} onForget={(id) => forget.mutate([id])} />
          <Events title={strings.you.history} events={data.events} empty={strings.you.noHistory} label={strings.you.forget} onForget={(id) => forget.mutate([id])} />
          <Button tone="line" icon={Trash2} className="max-w-full whitespace-normal!" onClick={() => setAsking(true)}>
            {strings.you.forgetAll}
          </Button>
        </>
      ) : (
        <div role="status" aria-label={strings.loading} className="space-y-4">
          {[0, 1, 2, 3].map((row) => (
            <div key={row} className="skeleton h-12 rounded-2xl" />
          ))}
        </div>
      )}
      {isAsking && <ForgetAll onClose={() => setAsking(false)} />}
    </section>
  );
}

function dropEvents(ids: ReadonlySet<string>): void {
  queryClient.setQueryData(myDataQuery.queryKey, (data) =>
    data && {
      interests: data.interests.filter((interest) => !interest.event_ids.every((id) => ids.has(id))),
      events: data.events.filter((event) => !ids.has(event.id)),
      silenced: data.silenced.filter((event) => !ids.has(event.id)),
    },
  );
}

function Interests({ interests, onForget }: { interests: InterestOut[]; onForget: (ids: string[]) => void }) {
  const strings = useStrings();
  return (
    <div>
      <h3 className="font-semibold">{strings.you.interests}</h3>
      {interests.length === 0 && <p className="mt-2 text-soft">{strings.you.noInterests}</p>}
      <ul className="mt-4 space-y-4">
        {interests.map(({ label, share, event_ids: ids }) => {
          const percent = Math.round(share * 100);
          return (
            <li key={label} className="flex items-center gap-3">
              <div className="min-w-0 grow">
                <p className="mb-1.5 flex items-baseline justify-between gap-3">
                  <span className="truncate font-medium">{label}</span>
                  <span className="tabular text-sm text-soft">
                    <span className="sr-only">{strings.you.share(percent)}</span>
                    <span aria-hidden>{percent}%</span>
                  </span>
                </p>
                <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunk">
                  <div className="h-full rounded-full bg-ember" style={{ width: `${Math.max(percent, 2)}%` }} />
                </div>
              </div>
              <IconButton icon={X} size="s" tone="plain" className="text-soft!" label={strings.you.forgetInterest(label)} onClick={() => onForget(ids)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface EventsProps {
  title: string;
  events: EventOut[];
  empty?: string;
  action?: string;
  label: (text: string) => string;
  onForget: (id: string) => void;
}

function Events({ title, events, empty, action, label, onForget }: EventsProps) {
  const strings = useStrings();
  const [count, setCount] = useState(FIRST_SHOWN);
  const when = new Intl.DateTimeFormat(strings.locale, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
  if (events.length === 0 && !empty) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      {events.length === 0 && <p className="mt-2 text-soft">{empty}</p>}
      <ul className="mt-2 divide-y divide-line">
        {events.slice(0, count).map((event) => (
          <li key={event.id} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 grow">
              <p className="leading-snug break-words"><bdi>{event.text}</bdi></p>
              <time dateTime={event.at} className="text-[0.8125rem] text-soft">
                {when.format(new Date(event.at))}
              </time>
            </div>
            {action ? (
              <Button size="s" aria-label={label(event.text)} onClick={() => onForget(event.id)}>
                {action}
              </Button>
            ) : (
              <IconButton icon={X} size="s" tone="plain" className="text-soft!" label={label(event.text)} onClick={() => onForget(event.id)} />
            )}
          </li>
        ))}
      </ul>
      {events.length > count && (
        <Button size="s" className="mt-3" onClick={() => setCount(count * 3)}>
          {strings.you.more}
        </Button>
      )}
    </div>
  );
}

function ForgetAll({ onClose }: { onClose: () => void }) {
  const strings = useStrings();
  const forget = useMutation({
    mutationFn: async () => {
      await queue.flush();
      return body(client.DELETE("/me/data"));
    },
    onSuccess: ({ forgotten }) => {
      queryClient.removeQueries({ queryKey: ["saved"] });
      queryClient.removeQueries({ queryKey: ["cart"] });
      restartFeed();
      showToast(strings.you.forgotten(forgotten));
      onClose();
    },
    onError: () => showToast(strings.trouble.down.text),
  });
  return (
    <Sheet
      title={strings.you.forgetAllTitle}
      onClose={onClose}
      footer={
        <>
          <Button tone="soft" className="grow" onClick={onClose}>
            {strings.you.keep}
          </Button>
          <Button tone="buy" className="grow" disabled={forget.isPending} onClick={() => forget.mutate()}>
            {strings.you.forgetAll}
          </Button>
        </>
      }
    >
      <p className="text-pretty text-soft">{strings.you.forgetAllText}</p>
    </Sheet>
  );
}
