import type { Instrumentation } from "next";

/** Once per server process, before the first request: check the environment, bring the database up, start the jobs. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { readEnv } = await import("./lib/env");
    const { migrate } = await import("./db/migrate");
    const { closeConnections } = await import("./db");
    const { startJobs, stopJobs } = await import("./lib/jobs/jobs");
    readEnv();
    await migrate();
    startJobs();
    // The server (cli/serve.mjs) calls these before the process ends.
    const stopping: unknown = Reflect.get(globalThis, Symbol.for("zhiya.stop"));
    if (stopping instanceof Set)
      stopping.add(async () => {
        stopJobs();
        await closeConnections();
      });
  }
}

/** What went wrong in a request: where and the error, never the address's token, a cookie or what was typed. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { log, plainPath } = await import("./lib/log");
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
    const where = {
      method: request.method,
      path: plainPath(request.path),
      route: context.routePath,
      kind: context.routeType,
    };
    log.error({ err: error, digest, ...where }, "request failed");
  }
};
