// "Who may import what", one named rule or more for each row of the table in docs (app → components → lib → db).
// A type carries no code, so a picture may name the type of what it is handed; arrows upward are closed to types too.
const law = "^lib/.+/(rules|input)(/|\\.ts$)";
const data =
  "^lib/.+/(queries|mutations|letters|jobs|calendar|sheet|document)(/|\\.ts$)|^lib/(action|env)\\.ts$|^lib/auth/(?!rules/)";
const words = "^db/words(?:\\.ts$|/)";
const tests = "\\.test\\.(ts|tsx|mjs)$|^db/testing\\.ts$|^test/";
const drivers =
  "node_modules/(better-sqlite3|pg|@types/pg|@types/better-sqlite3|drizzle-orm/(better-sqlite3|node-postgres|sqlite-core|pg-core))(/|$)";
const packages = "node_modules/";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      "app-not-db",
      "A door asks the room, never the ground; only db/words is open to it.",
      { path: "^app/" },
      { path: "^db/", pathNot: words },
    ),
    rule(
      "form-not-data",
      "A form runs in the browser: it may use the law and its own actions, not reads, writes, sessions or secrets.",
      { path: "^app/.+/form\\.tsx$" },
      { path: data, pathNot: law, dependencyTypesNot: ["type-only"] },
    ),
    rule("components-not-app", "Pictures receive; they know no address.", { path: "^components/" }, { path: "^app/" }),
    rule(
      "components-not-data",
      "Pictures receive, they never ask.",
      { path: "^components/" },
      { path: data, pathNot: law, dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "components-not-db",
      "Pictures never touch the ground; only db/words is open to them.",
      { path: "^components/" },
      { path: "^db/", pathNot: words },
    ),
    rule(
      "ui-alone",
      "components/ui could ship in another product: ui and cn only.",
      { path: "^components/ui/" },
      { path: "^(app|components|lib|db)/", pathNot: "^components/ui/|^lib/cn\\.ts$" },
    ),
    rule(
      "lib-not-up",
      "Arrows fall: a room knows neither doors nor pictures.",
      { path: "^lib/" },
      { path: "^(app|components)/" },
    ),
    rule(
      "law-not-db",
      "The law is pure: of db it may use the words alone.",
      { path: law, pathNot: tests },
      { path: "^db/", pathNot: words },
    ),
    rule(
      "law-not-data",
      "The law is pure: it is handed facts, it does not read them.",
      { path: law, pathNot: tests },
      { path: data, pathNot: law, dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "law-plain-packages",
      "The law needs no framework, no database and no machine: zod, and pinyin for the names.",
      { path: law, pathNot: tests },
      { path: packages, pathNot: "node_modules/(zod|pinyin-pro)/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "law-not-machine",
      "The law reads no file and no network; digests are sums.",
      { path: law, pathNot: tests },
      { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    ),
    rule(
      "lib-not-drivers",
      "db alone knows the engine.",
      { path: "^(app|components|lib)/", pathNot: tests },
      { path: drivers },
    ),
    rule(
      "db-not-up",
      "The ground rests on nothing of ours above it.",
      { path: "^db/", pathNot: "^db/seed/|\\.test\\.ts$" },
      { path: "^(app|components|lib)/" },
    ),
    rule(
      "seed-not-up",
      "Sample data may ask lib; never a door or a picture.",
      { path: "^db/seed/" },
      { path: "^(app|components)/" },
    ),
    rule(
      "words-alone",
      "db/words may be seen by a browser: it imports nothing but its own parts.",
      { path: words },
      { path: ".+", pathNot: words },
    ),
    rule(
      "e2e-not-inside",
      "A journey acts through what a person sees; it may ask the law, and db to set the scene.",
      { path: "^e2e/" },
      { path: `^(app|components)/|${data}` },
    ),
    rule(
      "e2e-not-drivers",
      "A journey sets its scene through db, not through a driver.",
      { path: "^e2e/" },
      { path: drivers },
    ),
    rule(
      "product-not-tests",
      "The product never leans on its tests.",
      { path: "^(app|components|lib|db)/", pathNot: tests },
      { path: tests },
    ),
    rule(
      "next-auth-in-auth",
      "next-auth is wrapped: only lib/auth and its route know it.",
      { path: "^(app|components|lib|db)/", pathNot: "^lib/auth/" },
      { path: "node_modules/(next-auth|@auth)/" },
    ),
    rule(
      "no-circular",
      "No circles, between rooms or inside them.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    rule("resolvable", "Every import leads somewhere.", {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|node_modules/\\.)" },
    enhancedResolveOptions: {
      conditionNames: ["react-server", "import", "require", "node", "types", "default"],
      exportsFields: ["exports"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
    builtInModules: {
      override: [
        ...require("node:module").builtinModules,
        ...require("node:module").builtinModules.map((name) => `node:${name}`),
      ],
    },
  },
};
