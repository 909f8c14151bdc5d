/** The document's title, drawn by React where the page is. */
export function Title({ text }: { text: string }) {
  return <title>{`${text} · shopfeed`}</title>;
}
