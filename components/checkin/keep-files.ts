/** The name the service worker gives its cache (public/checkin-sw.js). */
const CACHE = "checkin-1";

/**
 * Lets the browser keep the page of the roll and what it needs, also the reader of codes, before the network goes. The
 * development server's files change under their names, so only a built product is kept.
 */
export async function keepFiles(): Promise<void> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/checkin-sw.js", { scope: "/checkin/" });
  await navigator.serviceWorker.ready;
  await import("./code-reader").then(({ warmReader }) => warmReader());
  const cache = await caches.open(CACHE);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  for (const { origin, pathname, href } of loaded)
    if (origin === location.origin && pathname.startsWith("/_next/static/") && !(await cache.match(href)))
      await cache.add(href);
}
