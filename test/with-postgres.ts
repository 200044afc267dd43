import { startPostgres } from "./postgres";

/** The PostgreSQL server of a test run; test files find it in ZHIYA_TEST_POSTGRES. One that is named already is used, and left alone. */
export default async function withPostgres() {
  if (process.env.ZHIYA_TEST_POSTGRES) return;
  const server = await startPostgres();
  process.env.ZHIYA_TEST_POSTGRES = server.url;
  console.log(`  PostgreSQL ${server.version} on ${server.url}`);
  return async () => {
    delete process.env.ZHIYA_TEST_POSTGRES;
    await server.stop();
  };
}
