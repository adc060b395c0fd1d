import { type Language, languages } from "../../../../domain/languages.ts";

/**
 * The language of an answer by `Accept-Language` (RFC 9110, 12.5.4): the first of ours with the highest weight, else English.
 */
export function negotiateLanguage(header: string | undefined): Language {
  let best: { language: Language; weight: number } | null = null;
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = Number(
      parameters
        .map((one) => one.trim())
        .find((one) => one.startsWith("q="))
        ?.slice(2) ?? 1,
    );
    const language = languages.find((one) => range === one || range.startsWith(`${one}-`));
    if (language && weight > 0 && (!best || weight > best.weight)) best = { language, weight };
  }
  return best?.language ?? "en";
}
