/** What a screen says when it has nothing to show: empty, missing, offline, down. */
import type { LucideIcon } from "lucide-react";
import { CloudOff, PackageX, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import { ApiError } from "@/api/client";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "./button";

interface StateProps {
  icon?: LucideIcon;
  title: string;
  text?: string;
  /** 1 where it stands for the whole page. */
  level?: 1 | 2;
  children?: ReactNode;
}

export function State({ icon: Icon, title, text, level = 2, children }: StateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-6 py-16 text-center">
      {Icon && (
        <span className="mb-2 grid size-16 place-items-center rounded-full bg-sunk">
          <Icon aria-hidden className="size-7 text-soft" />
        </span>
      )}
      <Heading className="headline text-2xl">{title}</Heading>
      {text && <p className="text-pretty text-soft">{text}</p>}
      {children && <div className="mt-3 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  );
}

/** An error in words that say what to do. */
export function Trouble({ error, level = 1, onRetry }: { error: unknown; level?: 1 | 2; onRetry: () => void }) {
  const strings = useStrings();
  const trouble = error instanceof ApiError ? error.trouble : "down";
  const icons = { offline: WifiOff, missing: PackageX, refused: CloudOff, down: CloudOff };
  const words = strings.trouble[trouble];
  return (
    <div role="alert">
      <State icon={icons[trouble]} title={words.title} text={words.text} level={level}>
        {trouble === "missing" ? (
          <ButtonLink tone="ink" href="/search">
            {strings.search.title}
          </ButtonLink>
        ) : (
          <Button tone="ink" onClick={onRetry}>
            {strings.tryAgain}
          </Button>
        )}
      </State>
    </div>
  );
}
