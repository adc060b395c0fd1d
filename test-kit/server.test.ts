import { expect, test } from "vitest";
import { samplePassword } from "../database/sample/accounts.ts";
import { listenAnywhere } from "./build-test-app.ts";
import { signIn, useTestApp } from "./server.ts";
import { useTestDatabase } from "./test-database.ts";

const server = await useTestApp(await useTestDatabase("sample"));

test("a test asks the real server as a person of the sample, in place and over the network", async () => {
  const cookie = await signIn(server, { email: "anna@zielonafarma.example", password: samplePassword });
  const inPlace = await server.inject({ url: "/api/v1/subscriptions", headers: { cookie } });
  expect(inPlace.json().items).toHaveLength(3);

  const origin = await listenAnywhere(server);
  const answer = await fetch(`${origin}/api/v1/subscriptions`, { headers: { cookie } });
  expect(await answer.json()).toEqual(inPlace.json());
});
