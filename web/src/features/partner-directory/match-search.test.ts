import { expect, test } from "vitest";
import { directoryFrom, matchFrom, readMatchSearch, stepOf } from "./match-search.ts";

const order = "ord_01jd2s6w3ye0bvz4gqt4m8p5kx";

test("what the address says wrongly is dropped, and what it says rightly stays", () => {
  expect(
    readMatchSearch({
      service: ["baltic-mail", "baltic-mail", "", "baltic-office"],
      country: "pl",
      help: ["dancing", "training", "sales"],
      language: "pl",
      step: "help",
      order,
      item: "itm_x",
    }),
  ).toEqual({
    service: ["baltic-mail", "baltic-office"],
    country: "PL",
    help: ["sales", "training"],
    language: ["pl"],
    step: "help",
    order,
  });
  expect(readMatchSearch({ country: "Poland", step: "nowhere", order: "1", service: [] })).toEqual({});
});

test.each([
  [{ step: "answer" }, "what"],
  [{ service: ["baltic-mail"], step: "answer" }, "where"],
  [{ service: ["baltic-mail"], country: "PL", step: "answer" }, "answer"],
  [{ service: ["baltic-mail"], country: "PL", step: "what" }, "what"],
  [{ service: ["baltic-mail"], country: "PL" }, "what"],
] as const)("with %o the question is %s: none is passed over that needs an answer", (search, step) =>
  expect(stepOf(search)).toBe(step),
);

test("search and match lead to each other with what is known, and with the order", () => {
  const search = { q: "kowal", service: "baltic-mail", country: "PL", language: "pl", order };
  expect(matchFrom(search)).toEqual({ service: ["baltic-mail"], country: "PL", language: ["pl"], order });
  expect(directoryFrom({ ...matchFrom(search), step: "answer" })).toMatchObject({
    service: "baltic-mail",
    country: "PL",
    language: "pl",
    order,
  });
});
