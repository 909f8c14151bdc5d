/** You: what shopfeed knows, and every way to change or end that. */
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "@/api/queries";
import { useStrings } from "@/strings";
import { Page } from "@/ui/Page";
import { Trouble } from "@/ui/state";
import { MyData } from "./MyData";
import { Personal } from "./Personal";
import { Personas } from "./Personas";
import { Settings } from "./Settings";

export function YouPage() {
  const strings = useStrings();
  const { data: me, isError, error, refetch } = useQuery(meQuery);
  if (isError && !me) return <Trouble error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={me?.persona ? me.persona.name : strings.you.title}>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14">
        <div className="space-y-10">
          <MyData />
        </div>
        <div className="space-y-10 max-lg:row-start-1">
          {me ? <Personal me={me} /> : <div className="skeleton h-44 rounded-tile" />}
          <Personas current={me?.persona?.id ?? null} />
          <Settings />
        </div>
      </div>
    </Page>
  );
}
