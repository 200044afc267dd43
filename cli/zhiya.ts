import { readEnv } from "../lib/env";

type Command = { does: string; run: (args: string[]) => Promise<void> };

const commands: Record<string, Command> = {
  doctor: {
    does: "looks at this machine and the data, and says what is missing",
    run: async () => (await import("./commands/doctor")).doctor(),
  },
  "create-admin": {
    does: "prints a one-time link that signs an administrator in",
    run: async (args) => (await import("./commands/create-admin")).createAdmin(args),
  },
  sample: {
    does: "load [--if-empty] | clear: the sample data",
    run: async (args) => (await import("./commands/sample")).sample(args),
  },
  migrate: {
    does: "brings the database to this version",
    run: async () => (await import("./commands/migrate")).migrateNow(),
  },
  backup: {
    does: "copies the database while it is in use, and checks the copy",
    run: async () => (await import("./commands/backup")).backup(),
  },
  retention: {
    does: "[--run]: what personal data has had its time; with --run it is forgotten now",
    run: async (args) => (await import("./commands/retention")).retention(args),
  },
  state: {
    does: "says in JSON whether sample data and an administrator are there",
    run: async () => (await import("./commands/state")).state(),
  },
};

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    "Usage: npx zhiya <command>",
    "",
    ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`),
  ].join("\n");
}

const [name = "help", ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (command) {
    // A wrong environment is said before anything is touched.
    if (name !== "doctor") readEnv(process.env);
    await command.run(args);
  } else {
    process.stdout.write(`${usage()}\n`);
    if (!["help", "--help", "-h"].includes(name)) process.exitCode = 1;
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`zhiya ${name}: ${reason}\n`);
  if (process.env.ZHIYA_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  const open = globalThis.zhiyaConnections;
  await open?.close();
}
