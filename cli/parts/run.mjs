import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const windows = process.platform === "win32";

/**
 * Runs a program to its end: `{ code, output }`. Its words are shown as they come unless `quiet`,
 * when they are kept in `output`; a program past `limit` milliseconds is ended and answers 124.
 */
export function run(command, args, { env, quiet = false, limit, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: windows && command === "npm",
    });
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    let late = false;
    const timer = limit && setTimeout(() => child.kill((late = true) && "SIGKILL"), limit);
    const pass = (signal) => child.kill(signal);
    process.once("SIGINT", pass);
    process.once("SIGTERM", pass);
    const done = (code) => {
      clearTimeout(timer);
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve({ code: late ? 124 : code, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      done(127);
    });
    child.on("close", (code, signal) => done(code ?? (signal ? 128 : 1)));
  });
}

/** Runs a tool of node_modules with this very Node. */
export function runTool(file, args, options) {
  return run(process.execPath, [path.join(root, "node_modules", file), ...args], options);
}

/** Runs `zhiya <command>`, where server-only modules load. */
export function zhiya(args, options) {
  return run(process.execPath, ["--conditions=react-server", "--import", "tsx", "cli/zhiya.ts", ...args], options);
}

/** The full path of a program on PATH, or null. */
export function which(name) {
  const endings = windows ? [".exe", ".cmd", ""] : [""];
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && existsSync(file) && statSync(file).isFile()) return file;
    }
  }
  return null;
}

/** True where `file args` runs and answers 0, optionally as another user. */
export function runs(file, args, who = {}) {
  return spawnSync(file, args, { stdio: "ignore", cwd: "/", ...who }).status === 0;
}
