import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { notFound } from "next/navigation";
import { secondsUntil } from "./rules";

declare global {
  // Every answer our server is about to give, for what is rendered on the way to it (cli/serve.mjs).
  var zhiyaAnswers: AsyncLocalStorage<ServerResponse> | undefined;
}

/**
 * What a page returns that is not there, with status 404. `notFound()` says 404 too, but draws its page by scripts
 * alone: who has none would see an empty one, and a form in it would forget what was typed.
 */
export function answerLost<Page>(page: Page): Page {
  const response = globalThis.zhiyaAnswers?.getStore();
  if (!response) notFound();
  response.statusCode = 404;
  return page;
}

/** What a page returns to one try too many, with status 429 and the seconds until the next may be made. */
export function answerTooMany<Page>(until: Date, now: Date, page: Page): Page {
  const response = globalThis.zhiyaAnswers?.getStore();
  if (!response) return page;
  response.statusCode = 429;
  response.setHeader("retry-after", secondsUntil(until, now));
  return page;
}
