import type { Messages } from "@lingui/core";
import type { Me } from "../../../contract/resources.ts";
import type { Language } from "../../../domain/languages.ts";
import { Unreachable } from "./unreachable.ts";

export type Place = Me["places"][number];

export type Catalogue = Place | "shared";

const catalogues = {
  en: {
    shared: () => import("virtual:words/en-shared"),
    admin: () => import("virtual:words/en-admin"),
    "partner-portal": () => import("virtual:words/en-partner-portal"),
    "operator-console": () => import("virtual:words/en-operator-console"),
    "partner-directory": () => import("virtual:words/en-partner-directory"),
  },
  pl: {
    shared: () => import("virtual:words/pl-shared"),
    admin: () => import("virtual:words/pl-admin"),
    "partner-portal": () => import("virtual:words/pl-partner-portal"),
    "operator-console": () => import("virtual:words/pl-operator-console"),
    "partner-directory": () => import("virtual:words/pl-partner-directory"),
  },
} satisfies Record<Language, Record<Catalogue, () => Promise<{ messages: Messages }>>>;

/** What the page says in a language, in the places where it has been. */
export interface Words {
  readonly language: Language;
  readonly places: readonly Catalogue[];
  readonly messages: Messages;
}

const addresses: readonly (readonly [RegExp, Place])[] = [
  [/^\/admin\b/, "admin"],
  [/^\/partner\b/, "partner-portal"],
  [/^\/console\b/, "operator-console"],
  [/^\/(en|pl)\/directory\b/, "partner-directory"],
];

/** Whose words the page at an address needs. */
export function placesOfPath(path: string): readonly Catalogue[] {
  return ["shared", ...addresses.filter(([address]) => address.test(path)).map(([, place]) => place)];
}

/** What is asked for again after it failed is fetched again. @throws {Unreachable} */
export async function loadWords(language: Language, places: readonly Catalogue[]): Promise<Words> {
  try {
    const loaded = await Promise.all(places.map((one) => catalogues[language][one]()));
    return { language, places, messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) };
  } catch (error) {
    throw new Unreachable("The words of the page did not come", { cause: error });
  }
}
