/** The one way to the API: typed by the OpenAPI document, errors as values of `ApiError`. */
import createClient from "openapi-fetch";
import { language } from "@/strings";
import type { paths } from "./schema";

declare global {
  interface Window {
    /** Answers that `public/boot.js` has asked for before the application was there, by path. */
    shopfeedEarly?: Map<string, Promise<Response>>;
  }
}

/** The answer that is on its way already, once; null where nobody has asked. */
function early({ method, url }: Request): Promise<Response> | null {
  const { pathname, search } = new URL(url);
  const answer = method === "GET" ? window.shopfeedEarly?.get(pathname + search) : undefined;
  window.shopfeedEarly?.delete(pathname + search);
  return answer ?? null;
}

export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: (request) => early(request) ?? fetch(request) });

client.use({
  onRequest: ({ request }) => request.headers.set("Accept-Language", language.get()), // The chosen one, not the browser's.
});

/** What went wrong, by what a person can do about it. */
export type Trouble = "offline" | "missing" | "refused" | "down";

/** A request that brought no answer, with the problem's own words where the server had some. */
export class ApiError extends Error {
  readonly trouble: Trouble;
  readonly status: number;

  constructor(trouble: Trouble, status: number, message: string) {
    super(message);
    this.name = "ApiError";
    this.trouble = trouble;
    this.status = status;
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer; throws `ApiError` where there is none. */
export async function body<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(navigator.onLine ? "down" : "offline", 0, "no answer");
  });
  if (answer.data !== undefined) return answer.data;
  const { status } = answer.response;
  const trouble: Trouble = status === 404 ? "missing" : status >= 500 ? "down" : "refused";
  throw new ApiError(trouble, status, detail(answer.error) ?? `status ${status}`);
}

function detail(problem: unknown): string | null {
  if (typeof problem !== "object" || problem === null || !("detail" in problem)) return null;
  return typeof problem.detail === "string" ? problem.detail : null;
}
