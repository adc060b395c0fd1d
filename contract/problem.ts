import type { Language } from "../domain/languages.ts";

/** A text in each language of the product. ICU message format; values are named in braces. */
export type Localized = Readonly<Record<Language, string>>;

export interface Problem {
  readonly status: number;
  readonly title: Localized;
  /** What happened and what to do about it. */
  readonly detail: Localized;
}
