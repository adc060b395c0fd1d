import { type ProblemCode, problems } from "../../../../../contract/problems.ts";
import type { Language } from "../../../../../domain/languages.ts";
import { sentence, type Values } from "../../language/format.ts";
import { escapeHtml, plainPage } from "../plain-page.ts";

const words = {
  en: { status: "HTTP status", code: "Code", back: "Back to Doradca", all: "All codes" },
  pl: { status: "Status HTTP", code: "Kod", back: "Wróć do Doradcy", all: "Wszystkie kody" },
} as const;

/** HTML about a code, in each language. */
export type MoreAbout = Readonly<Record<Language, string>>;

const nothingMore: MoreAbout = { en: "", pl: "" };

/** What the catalogue says of a code, in both languages, that of the reader first, and what more there is to say of it. */
export function problemPage(code: ProblemCode, language: Language, vendor: string, more = nothingMore): string {
  const other = language === "en" ? "pl" : "en";
  const { status, title } = problems[code];
  const said = words[language];
  return plainPage({
    title: `${sentence(title, language)} – Doradca`,
    language,
    body: `${inLanguage("h1", code, language, vendor, more)}
<p class="dim">${said.code}: <code>${code}</code> · ${said.status}: ${status}</p>
${inLanguage("h2", code, other, vendor, more)}
<p><a href="/">${said.back}</a> · <a href="/errors">${said.all}</a></p>`,
  });
}

/** Every code with its title, for those who write programs. */
export function problemList(language: Language): string {
  const items = Object.entries(problems).map(
    ([code, { status, title }]) =>
      `<tr><td><a href="/errors/${code}"><code>${code}</code></a></td><td>${status}</td><td>${escapeHtml(sentence(title, language))}</td></tr>`,
  );
  const said = words[language];
  return plainPage({
    title: `${said.all} – Doradca`,
    language,
    body: `<h1>${said.all}</h1><div class="scroll" tabindex="0"><table><tbody>${items.join("\n")}</tbody></table></div><p><a href="/">${said.back}</a></p>`,
  });
}

function inLanguage(
  heading: "h1" | "h2",
  code: ProblemCode,
  language: Language,
  vendor: string,
  more: MoreAbout,
): string {
  const { title, detail } = problems[code];
  const text = sentence(detail, language, { ...placeholders(detail[language]), vendor });
  return `<section lang="${language}"><${heading}>${escapeHtml(sentence(title, language))}</${heading}><p>${escapeHtml(text)}</p>
${more[language]}</section>`;
}

/** The catalogue's sentence with nothing particular in it: each value is an ellipsis, each number is two. */
function placeholders(message: string): Values {
  const names = [...message.matchAll(/\{(\w+)(, plural)?/g)];
  return Object.fromEntries(names.map(([, name = "", plural]) => [name, plural ? 2 : "…"]));
}
