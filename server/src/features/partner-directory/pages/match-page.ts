import type { DirectoryFacets, DirectoryMatches } from "../../../../../contract/directory.ts";
import { helpKinds } from "../../../../../domain/help-kinds.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { facetLabel } from "../facets-view.ts";
import type { Question } from "../match-queries.ts";
import { link } from "./address.ts";
import type { DirectoryPage, Setting } from "./page-content.ts";
import { card } from "./search-page.ts";
import { words } from "./words.ts";

/** The three questions as a form, and under it who was found, with the reasons. */
export function matchPage(
  facets: DirectoryFacets,
  question: Question | undefined,
  matches: DirectoryMatches | undefined,
  { language, vendorName }: Setting,
): DirectoryPage {
  const said = words[language];
  const path = "/directory/match";
  const box = (name: string, value: string, label: string, isChosen: boolean | undefined) =>
    html`<label><input type="checkbox" name="${name}" value="${value}"${isChosen && html` checked`}>${label}</label>`;
  const option = (value: string, label: string, isChosen: boolean | undefined) =>
    html`<option value="${value}"${isChosen && html` selected`}>${label}</option>`;
  return {
    title: `${said.match} – ${vendorName}`,
    description: said.matchLead,
    path,
    isIndexed: question === undefined,
    body: html`<p><a href="${link(language, "/directory")}">${said.directory}</a></p>
<h1>${said.match}</h1>
<p class="dim">${said.matchLead}</p>
<form method="get" action="${link(language, path)}">
<fieldset><legend>${said.what}</legend>${facets.service.map(({ value, label }) => box("service", value, label, question?.service.includes(value)))}</fieldset>
<label>${said.where}<select name="country">${facets.country.map(({ value, label }) => option(value, label, question?.country === value))}</select></label>
<fieldset><legend>${said.how}</legend>${helpKinds.map((kind) => box("help", kind, facetLabel("help", kind, language), question?.help.includes(kind)))}
<select name="language" aria-label="${said.languages}">${option("", said.anyLanguage, false)}${facets.language.map(({ value, label }) => option(value, label, question?.language.includes(value)))}</select></fieldset>
<button>${said.ask}</button>
</form>
${matches && found(matches, { language, vendorName, publicUrl: "" })}`,
  };
}

function found({ items, sentence, loosened }: DirectoryMatches, { language }: Setting): Html {
  return html`<ul class="cards">${items.map(({ partner, reasons }) => card(partner, language, reasons))}</ul>
${sentence !== null && html`<p>${sentence}</p>`}
<ul>${loosened.map((one) => html`<li><a href="${link(language, `/directory/match?${one.query}`)}">${one.sentence}</a></li>`)}</ul>`;
}
