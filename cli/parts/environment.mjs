import { stop } from "./say.mjs";

/** The checked environment; a bad value ends the process with one clear line. */
export async function environment() {
  const { tsImport } = await import("tsx/esm/api");
  const { readEnv } = await tsImport("../../lib/env.ts", import.meta.url);
  try {
    return readEnv(process.env);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(`the environment is not right: ${reason.replaceAll("\n", "; ")}`);
  }
}
