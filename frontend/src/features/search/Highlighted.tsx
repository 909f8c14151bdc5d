/** A name whose spans that answer the request stand out. */
import { Fragment } from "react";

export function Highlighted({ text, spans }: { text: string; spans: readonly (readonly number[])[] }) {
  const parts: { from: number; text: string; isMatch: boolean }[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of spans) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push({ from: at, text: text.slice(at, start), isMatch: false }, { from: start, text: text.slice(start, end), isMatch: true });
    at = end;
  }
  parts.push({ from: at, text: text.slice(at), isMatch: false });
  return parts.map(({ from, text: part, isMatch }) =>
    isMatch ? (
      <mark key={from} className="bg-transparent font-bold text-inherit">
        {part}
      </mark>
    ) : (
      <Fragment key={`plain ${from}`}>{part}</Fragment>
    ),
  );
}
