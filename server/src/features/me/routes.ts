import { ChangePreferences } from "../../../../contract/requests.ts";
import { Me } from "../../../../contract/resources.ts";
import { actorOf } from "../../access/authenticate.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { changePreferences } from "./change-preferences.ts";
import { readMe } from "./read-me.ts";

const tags = ["Me"];

export function meRoutes(app: Api, { pool }: Surroundings): void {
  app.get("/me", { schema: { summary: "Who you are", tags, response: { 200: Me } } }, (request) =>
    readMe(pool, actorOf(request)),
  );

  app.patch(
    "/me",
    { schema: { summary: "Choose your language and theme", tags, body: ChangePreferences, response: { 200: Me } } },
    async (request) => {
      const actor = actorOf(request);
      await changePreferences(pool, actor, request.body);
      return readMe(pool, actor);
    },
  );
}
