import { describe, expect, it } from "vitest";
import type { Service } from "../../../../contract/resources.ts";
import { matchingServices } from "./matching-services.ts";

const service = (name: string, description: string, ...plans: string[]) =>
  ({ name, description, plans: plans.map((plan) => ({ name: plan })) }) as unknown as Service;

const services = [
  service("Baltic Office", "Wspólny magazyn plików dla całej firmy.", "Basic", "Business"),
  service("Baltic Mail", "Poczta we własnej domenie.", "Standard"),
];
const found = (q: string | undefined) => matchingServices(services, q).map(({ name }) => name);

describe("matchingServices", () => {
  it("finds every service where nothing is searched for", () => {
    expect(found(undefined)).toHaveLength(2);
    expect(found("  ")).toHaveLength(2);
  });

  it("searches names, descriptions and plans, whatever the case", () => {
    expect(found("MAIL")).toEqual(["Baltic Mail"]);
    expect(found("domenie")).toEqual(["Baltic Mail"]);
    expect(found("business")).toEqual(["Baltic Office"]);
  });

  it("forgives accents, also the one that is a letter of its own", () => {
    expect(found("wspolny")).toEqual(["Baltic Office"]);
    expect(found("wlasnej")).toEqual(["Baltic Mail"]);
  });

  it("wants every word", () => {
    expect(found("baltic magazyn")).toEqual(["Baltic Office"]);
    expect(found("mail magazyn")).toEqual([]);
  });
});
