/** What a hashtag searches: the topic that it squeezes together, or the tag itself. */
export function hashtagQuery(tag: string, topics: readonly string[]): string {
  const squeezed = tag.toLowerCase();
  return topics.find((topic) => topic.replaceAll(/\s/g, "").toLowerCase() === squeezed) ?? tag;
}
