import { build } from "./parts/build.mjs";
import { install } from "./parts/install.mjs";
import { zhiya } from "./parts/run.mjs";
import { say, stop } from "./parts/say.mjs";

// npm start, and with --dev npm run dev: from a clean clone to a served address.
const dev = process.argv.includes("--dev");

await install();
const { environment } = await import("./parts/environment.mjs");
const env = await environment();
if (!dev && !(await build())) stop("The build did not succeed; what went wrong stands above.");

await must(["migrate"]);
const real = env.ZHIYA_SAMPLE === false || Boolean(env.ZHIYA_ORIGIN);
if (!real) await must(["sample", "load", "--if-empty"]);

const state = await stateOfData();
const { serveFrom } = await import("./serve.mjs");
const { address, port } = await serveFrom(env, { dev, host: state.sample ? "127.0.0.1" : "0.0.0.0" });

const shown =
  address === "0.0.0.0" || address === "::" ? "localhost" : address.includes(":") ? `[${address}]` : address;
say();
say(`  知芽 Zhiya is at ${env.ZHIYA_ORIGIN ?? `http://${shown}:${port}`}`);
if (state.sample) say(`  Sample data is in. The sample accounts and their passwords: ${state.accountsFile}`);
if (state.sample && state.sampleDays > 3) {
  say(`  It was made around a day ${state.sampleDays} days ago. To renew it, stop and run:`);
  say("    npx zhiya sample clear && npx zhiya sample load");
}
if (state.sample && !env.HOST) say("  While it is in, only this machine is served (set HOST to change that).");
if (!state.admin) {
  say("  There is no administrator yet. This link signs the first one in, once:");
  await must(["create-admin", "--port", String(port)]);
}
say("  Stop with Ctrl+C.");
say();

async function must(args) {
  const { code } = await zhiya(args);
  if (code !== 0) stop(`\`zhiya ${args.join(" ")}\` did not succeed; what went wrong stands above.`);
}

async function stateOfData() {
  const { code, output } = await zhiya(["state"], { quiet: true });
  if (code !== 0) stop(`The data could not be read.\n${output}`);
  return JSON.parse(output.trim().split("\n").at(-1));
}
