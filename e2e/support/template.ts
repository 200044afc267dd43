import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `zhiya <command>` on one data folder. */
export function zhiya(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...clean, ZHIYA_DATA_DIR: folder };
  const node = ["--conditions=react-server", "--import", "tsx", "cli/zhiya.ts", ...args];
  return execFileSync(process.execPath, node, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Nothing of the tester's own configuration reaches the servers under test. */
export const clean = {
  DATABASE_URL: "",
  ZHIYA_ORIGIN: "",
  ZHIYA_SAMPLE: "",
  ZHIYA_TRUST_PROXY: "",
  ZHIYA_SECRET: "",
  ZHIYA_TIME_ZONE: "",
  SMTP_HOST: "",
};

/** Playwright's global setup: one data folder with the sample data, which every worker copies. */
export default function makeTemplate() {
  if (!existsSync(join(process.env.ZHIYA_DIST_DIR || ".next", "BUILD_ID"))) {
    throw new Error("There is no production build: run `npm run build` first, or `npm test`.");
  }
  const folder = mkdtempSync(join(tmpdir(), "zhiya-template-"));
  zhiya(folder, "migrate");
  zhiya(folder, "sample", "load");
  process.env.ZHIYA_TEMPLATE = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
