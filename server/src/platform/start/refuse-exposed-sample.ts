import type pg from "pg";
import type { Config } from "../../config.ts";
import { CannotStart } from "./cannot-start.ts";

/**
 * A database that was tried out with the sample must not serve the world by a mere change of HOST: the sample's password is
 * public.
 *
 * @throws CannotStart where one of the sample's accounts is there and others may reach it.
 */
export async function refuseExposedSample(owner: pg.Pool, accounts: readonly string[], config: Config): Promise<void> {
  if (config.sample || !config.exposed) return;
  const { rows } = await owner.query<{ there: boolean }>(
    "select exists (select from sign_in_identity where provider = 'password' and subject = any($1)) as there",
    [accounts],
  );
  if (!rows[0]?.there) return;
  throw new CannotStart(
    "This database holds the sample, whose password is public, and HOST or PUBLIC_URL shows it to others; set another DATA_DIR or DATABASE_URL, or SAMPLE=force if you mean it.",
  );
}
