import { checkStages } from "./parts/check-stages.mjs";
import { install } from "./parts/install.mjs";
import { exitCode, lastLine, sum } from "./parts/report.mjs";
import { say } from "./parts/say.mjs";
import { runStages } from "./parts/stages.mjs";

// npm run check: lint, types, architecture.
await install();
const total = sum(await runStages(checkStages));
say(lastLine(total));
process.exit(exitCode(total));
