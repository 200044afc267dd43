import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { notFound } from "next/navigation";

declare global {
  // Every answer our server is about to give, for what is rendered on the way to it (cli/serve.mjs).
  var zhiyaAnswers: AsyncLocalStorage<ServerResponse> | undefined;
}

/**
 * What a page returns with another status than 200. `notFound()` says 404 too, but draws its page by scripts alone: who
 * has none would see an empty one, and a form in it would forget what was typed.
 */
export function answerWith<Page>(status: 404 | 429, page: Page): Page {
  const response = globalThis.zhiyaAnswers?.getStore();
  if (response) response.statusCode = status;
  else if (status === 404) notFound();
  return page;
}
