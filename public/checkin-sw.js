// The roll without network: keeps one page without data (the shell) and the build's own files, nothing else. What people
// did stands in the browser's database, never in this cache. Registered by /checkin pages, for /checkin pages.
const SHELL = "/checkin/shell";
const CACHE = "checkin-1";
/** Milliseconds a page may take before the shell is shown instead: a weak signal is worse than none. */
const PATIENCE = 4000;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepShell());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith("checkin-") && name !== CACHE) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (url.pathname.startsWith("/_next/static/")) event.respondWith(file(request));
});

async function page(event) {
  const answer = fetch(event.request);
  event.waitUntil(answer.then((response) => response.ok && keepShell()).catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  try {
    const response = await Promise.race([answer, late]);
    if (response) return response;
  } catch {
    // No network: the shell answers below.
  }
  return (await caches.match(SHELL)) ?? answer;
}

/** The build's files never change under their names. */
async function file(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}

/** The shell as it is now with every file it names; files of earlier builds go. */
async function keepShell() {
  const response = await fetch(SHELL, { cache: "no-store", credentials: "omit" });
  if (!response.ok) return;
  const html = await response.clone().text();
  const named = [...new Set(html.match(/\/_next\/static\/[^"'\\ )]+/g) ?? [])];
  const cache = await caches.open(CACHE);
  for (const path of named) if (!(await cache.match(path))) await cache.add(path);
  await cache.put(SHELL, response);
}
