/** A page of the shop: one headline, one column of sensible width. */
import type { ReactNode } from "react";
import { Title } from "./Title";

export function Page({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-12 sm:px-6 lg:px-10 lg:pt-10 3xl:max-w-[110rem]">
      <Title text={title} />
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="headline text-[1.875rem] lg:text-[2.125rem]">{title}</h1>
        {aside}
      </div>
      {children}
    </div>
  );
}
