import { escapeHtml, plainPage } from "../plain-page.ts";
import { type JsonSchema, schemaRows, schemaText } from "./schema-text.ts";

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

/** The OpenAPI document as a page to read: no script, nothing from elsewhere. */
export function docsPage({ info, paths = {}, components }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? "Other"))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => (operation.tags?.[0] ?? "Other") === tag);
    return `<h2 id="${anchor(tag)}">${escapeHtml(tag)}</h2>${own.map(operationHtml).join("\n")}`;
  });
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<h3 id="schema-${escapeHtml(name)}">${escapeHtml(name)}</h3>${schema.properties ? schemaRows(schema) : `<p>${schemaText(schema)}</p>`}`,
  );
  const links = [...tags, "Schemas"].map((tag) => `<li><a href="#${anchor(tag)}">${escapeHtml(tag)}</a></li>`);
  return plainPage({
    title: `${info.title} – API`,
    language: "en",
    body: `<h1>${escapeHtml(info.title)}: API</h1>
<p>${prose(info.description ?? "")}</p>
<p><a href="/openapi.json">OpenAPI 3.1</a> · <a href="/errors">Problem codes</a> · <a href="/">Doradca</a></p>
<nav aria-label="Contents"><ul>${links.join("")}</ul></nav>
${sections.join("\n")}
<h2 id="${anchor("Schemas")}">Schemas</h2>${schemas.join("\n")}`,
  });
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { summary = "", description = "", parameters = [], requestBody, responses = {}, security } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  const parameterRows = parameters.map(
    (one) =>
      `<tr><td><code>${escapeHtml(one.name)}</code> <span class="dim">${one.in}${one.required ? ", required" : ""}</span></td><td>${schemaText(one.schema)}<div class="dim">${escapeHtml(one.description ?? one.schema.description ?? "")}</div></td></tr>`,
  );
  const answers = Object.entries(responses).map(([status, { description: said = "", content = {} }]) => {
    const schema = Object.values(content)[0]?.schema;
    const words = said === "Default Response" ? "" : prose(said);
    return `<tr><td>${status}</td><td>${[schema && schemaText(schema), words].filter(Boolean).join(" · ")}</td></tr>`;
  });
  return `<h3 id="${anchor(`${method} ${path}`)}"><code>${method} ${escapeHtml(path)}</code></h3>
<p>${escapeHtml(summary)}${security?.length === 0 ? ' <span class="dim">(open to everybody)</span>' : ""}</p>${description ? `<p>${prose(description)}</p>` : ""}
${parameterRows.length ? table("Parameters", parameterRows) : ""}${body ? `<h4>Body</h4>${body.properties ? schemaRows(body) : schemaText(body)}` : ""}
${table("Answers", answers)}`;
}

function table(title: string, rows: readonly string[]): string {
  return `<h4>${title}</h4><div class="scroll" tabindex="0"><table><tbody>${rows.join("")}</tbody></table></div>`;
}

function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function anchor(text: string): string {
  return escapeHtml(text.toLowerCase().replace(/[^a-z0-9]+/g, "-"));
}
