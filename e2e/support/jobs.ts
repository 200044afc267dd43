import { execFileSync } from "node:child_process";
import { clean } from "./template";

/** Runs a timed job of lib/trainings on a server's data at once, in a process beside it: no journey waits for its hour. */
export function runJob(folder: string, name: "lapseQualifications" | "freeUnqualified"): void {
  const program = `const jobs = await import("./lib/trainings/jobs.ts"); await jobs.${name}(new Date()); process.exit();`;
  const env = { ...process.env, ...clean, NODE_ENV: "production" as const, ZHIYA_DATA_DIR: folder };
  const node = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", program];
  execFileSync(process.execPath, node, { env, stdio: ["ignore", "ignore", "inherit"] });
}
