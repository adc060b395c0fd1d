import type { Messages } from "@lingui/core";
import type { Me } from "../../../contract/resources.ts";
import type { Language } from "../../../domain/languages.ts";

export type Place = Me["places"][number];

type Catalogue = Place | "shared";

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

export function placeOfPath(path: string): Place | undefined {
  return addresses.find(([address]) => address.test(path))?.[1];
}

/** The words of a place come with its first page, and stay. */
const asked = new Set<Catalogue>(["shared"]);

export async function loadWords(language: Language, place?: Place): Promise<Words> {
  if (place) asked.add(place);
  const places = [...asked];
  const loaded = await Promise.all(places.map((one) => catalogues[language][one]()));
  // Meanwhile the page went to another place.
  if (places.length < asked.size) return loadWords(language);
  return { language, places, messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) };
}
