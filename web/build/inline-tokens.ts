import { tokens } from "@fluentui/react-theme";
import type { Plugin } from "vite";

const use = /\btokens\.([A-Za-z0-9]+)\b/g;

/**
 * A few of Fluent's modules read `tokens` while they run, and for their sake the whole table of 470 names would be in the first
 * script. Written out in place, the table falls away.
 */
export function inlineTokens(): Plugin {
  return {
    name: "doradca:inline-tokens",
    apply: "build",
    transform: {
      filter: { id: /@fluentui\/react-[a-z-]+\/lib\/.*\.js$/, code: /\btokens\./ },
      handler(code) {
        const inlined = code.replace(use, (whole, name: string) =>
          name in tokens ? JSON.stringify(tokens[name as keyof typeof tokens]) : whole,
        );
        return { code: inlined, map: null };
      },
    },
  };
}
