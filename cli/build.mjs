import { build } from "./parts/build.mjs";
import { install } from "./parts/install.mjs";
import { say, stop } from "./parts/say.mjs";

// npm run build: what npm start does before it serves.
await install();
if (!(await build())) stop("The build did not succeed; what went wrong stands above.");
say("The build is fresh.");
