import { buildTestApp, listenAnywhere } from "../../test-kit/build-test-app.ts";
import { copyDatabase, type TestContent, type TestDatabase, type TestRun } from "../../test-kit/copy-database.ts";

/** Doradca, whole, for one journey: a database that it alone changes, and the server with the web app. */
export interface Product {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly database: TestDatabase;
  readonly stop: () => Promise<void>;
}

/** @param settings `supportUrl`: where "contact support" leads; null: to a form of the product's own. */
export async function startProduct(
  content: TestContent,
  settings: { readonly supportUrl: string | null; readonly sendsMail: boolean } = {
    supportUrl: "https://support.balticcloud.example",
    sendsMail: false,
  },
): Promise<Product> {
  const { webFolder, ...run } = JSON.parse(process.env.JOURNEYS_RUN ?? "{}") as TestRun & { webFolder: string };
  const database = await copyDatabase(run, content);
  const server = await buildTestApp(database, { webFolder, ...settings });
  const origin = await listenAnywhere(server);
  const stop = async () => {
    // The browser keeps its connections open.
    server.server.closeAllConnections();
    await server.close();
    await database.close();
  };
  return { origin, database, stop };
}
