import { defineConfig } from "drizzle-kit";
import { engine } from "./db/engine";

export default defineConfig({
  dialect: engine === "postgres" ? "postgresql" : "sqlite",
  schema: "./db/schema/index.ts",
  out: process.env.ZHIYA_MIGRATIONS || `./db/migrations/${engine}`,
});
