import {
  type DirectoryFacet,
  type DirectoryList,
  type DirectoryPartner,
  directoryFacets,
  type FacetValue,
} from "../../../../../contract/directory.ts";
import type { Language } from "../../../../../domain/languages.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { countryName, listOfWords } from "../../../platform/language/format.ts";
import { directoryPath, link, type Narrowed, partnerPath } from "./address.ts";
import type { DirectoryPage, Setting } from "./page-content.ts";
import { words } from "./words.ts";

// More links in a facet help nobody: who looks for another town types it.
const mostValues = 12;

/** The list of partners as a page: a search form, what it can be narrowed to as links, the partners, and the way to more of them. */
export function searchPage(
  list: DirectoryList,
  narrowed: Narrowed,
  cursor: string | undefined,
  { language, vendorName }: Setting,
): DirectoryPage {
  const said = words[language];
  const chosen = directoryFacets.flatMap((facet) => {
    const value = narrowed[facet];
    const label = list.facets[facet].find((one) => one.value === value)?.label ?? value;
    return value === undefined ? [] : [{ facet, label: label ?? value }];
  });
  const about = chosen.map(({ label }) => label).join(", ");
  const heading = about ? `${said.directory}: ${about}` : said.directory;
  // Many conditions at once are as many pages as there are stars, and say nothing new.
  const isIndexed = narrowed.q === undefined && narrowed.sort === undefined && chosen.length <= 2 && list.total > 0;
  return {
    title: `${heading} – ${vendorName}`,
    description: `${said.lead(vendorName)} ${said.results(list.total)}${about ? `: ${about}` : ""}.`,
    path: directoryPath(narrowed, cursor),
    isIndexed,
    body: html`<h1>${heading}</h1>
<p class="dim">${said.lead(vendorName)}</p>
${searchForm(narrowed, language)}
<div class="columns">
<aside aria-label="${said.narrow}">
${chosen.map(({ facet, label }) => html`<p><a href="${link(language, directoryPath({ ...narrowed, [facet]: undefined }))}">${said.clear(label)}</a></p>`)}
${directoryFacets.map((facet) => facetLinks(facet, list.facets[facet], narrowed, language))}
<p><a href="${link(language, "/directory/match")}">${said.match}</a></p>
</aside>
<div>
<p>${said.results(list.total)}</p>
${list.items.length > 0 ? html`<ul class="cards">${list.items.map((partner) => card(partner, language))}</ul>` : html`<p>${said.none}</p>`}
<nav class="paging" aria-label="${said.directory}">
${cursor !== undefined && html`<a href="${link(language, directoryPath(narrowed))}">${said.start}</a>`}
${list.nextCursor !== null && html`<a rel="next" href="${link(language, directoryPath(narrowed, list.nextCursor))}">${said.next}</a>`}
</nav>
</div>
</div>`,
  };
}

function searchForm(narrowed: Narrowed, language: Language): Html {
  const said = words[language];
  const kept = [...directoryFacets, "sort" as const].flatMap((name) => {
    const value = narrowed[name];
    return value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`];
  });
  return html`<form method="get" action="${link(language, "/directory")}" role="search">
<label>${said.searchLabel}<input type="search" name="q" maxlength="100" value="${narrowed.q ?? ""}"></label>
${kept}<button>${said.search}</button>
</form>`;
}

function facetLinks(
  facet: DirectoryFacet,
  values: readonly FacetValue[],
  narrowed: Narrowed,
  language: Language,
): Html {
  const title = words[language].facets[facet];
  const shown = values.slice(0, mostValues).filter(({ count }) => count > 0);
  if (shown.length === 0) return html``;
  return html`<h2>${title}</h2>
<ul>${shown.map(({ value, label, count }) => {
    const isChosen = narrowed[facet] === value;
    const address = link(language, directoryPath({ ...narrowed, [facet]: value }));
    return html`<li>${isChosen ? html`<strong>${label}</strong>` : html`<a href="${address}">${label}</a>`} <span class="dim">${count}</span></li>`;
  })}</ul>`;
}

/** A partner in a list. */
export function card(partner: DirectoryPartner, language: Language, reasons: readonly string[] = []): Html {
  const services = [...new Set(partner.authorizations.map(({ service }) => service.name))];
  return html`<li><h2><a href="${link(language, partnerPath(partner.partnerId))}">${partner.name}</a></h2>
<p>${partner.town}, ${countryName(partner.country, language)}</p>
<p class="dim">${words[language].partnerId}: ${partner.partnerId}</p>
${reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : html`<p class="dim">${listOfWords(services, language)}</p>`}</li>`;
}
