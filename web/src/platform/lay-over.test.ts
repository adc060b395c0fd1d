import { expect, test } from "vitest";
import { collisions, layOver } from "./lay-over.ts";

const began = { email: "a@x.example", phone: "1", help: ["sales"] };

test("what was entered stays, and what nobody here has touched follows what is there now", () => {
  const now = { email: "b@x.example", phone: "2", help: ["training"] };
  expect(layOver({ ...began, phone: "3" }, began, now)).toEqual({
    email: "b@x.example",
    phone: "3",
    help: ["training"],
  });
  expect(layOver(began, began, now)).toEqual(now);
});

test("a collision is a field that both have changed, to different things", () => {
  const entered = { ...began, phone: "3", email: "b@x.example" };
  expect([...collisions(entered, began, { ...began, phone: "2", email: "b@x.example" })]).toEqual(["phone"]);
  expect([...collisions(entered, began, { ...began, help: [] })]).toEqual([]);
});
