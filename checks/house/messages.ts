import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

type Choices = Record<string, CompiledMessage | number | undefined>;

interface Plural {
  readonly value: string;
  readonly categories: readonly string[];
}

export interface MessageParts {
  /** The names in braces. */
  readonly values: readonly string[];
  readonly plurals: readonly Plural[];
}

/** What an ICU message holds, however deep. @throws where it is no ICU message. */
export function partsOf(message: string): MessageParts {
  const values = new Set<string>();
  const plurals: Plural[] = [];
  const visit = (tokens: CompiledMessage) => {
    for (const token of tokens) {
      if (typeof token === "string") continue;
      const [name, type, format] = token;
      if (name !== "#") values.add(name);
      if (typeof format !== "object" || format === null) continue;
      const choices = Object.entries(format as Choices).filter(([key]) => key !== "offset");
      if (type === "plural") plurals.push({ value: name, categories: choices.map(([key]) => key) });
      for (const [, choice] of choices) visit(choice as CompiledMessage);
    }
  };
  visit(compileMessageOrThrow(message));
  return { values: [...values].sort(), plurals };
}

/** What is wrong with the plurals of a Polish message. */
export function missingCategories(message: string): string[] {
  return partsOf(message).plurals.flatMap(({ value, categories }) =>
    ["one", "few", "many", "other"].filter((one) => !categories.includes(one)).map((one) => `{${value}} has no ${one}`),
  );
}
