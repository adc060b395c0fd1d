import type { DirectoryPartnerPage } from "../../../../../contract/directory.ts";
import type { Language } from "../../../../../domain/languages.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { countryName, languageName, listOfWords } from "../../../platform/language/format.ts";
import { facetLabel } from "../facets-view.ts";
import { link, partnerPath } from "./address.ts";
import type { DirectoryPage, Setting } from "./page-content.ts";
import { words } from "./words.ts";

/** One partner as a page: everything that the directory says of it. */
export function partnerPage(
  partner: DirectoryPartnerPage,
  { language, vendorName, publicUrl }: Setting,
): DirectoryPage {
  const said = words[language];
  const place = `${partner.town}, ${countryName(partner.country, language)}`;
  const { street, postcode } = partner.address;
  const countriesOf = new Map<string, string[]>();
  for (const { service, country } of partner.authorizations) {
    countriesOf.set(service.name, [...(countriesOf.get(service.name) ?? []), countryName(country, language)]);
  }
  const path = partnerPath(partner.partnerId);
  return {
    title: `${partner.name}, ${partner.town} – ${said.directory}`,
    description: partner.description ?? `${said.name(vendorName)}: ${partner.name}, ${place}.`,
    path,
    isIndexed: true,
    about: organization(partner, `${publicUrl}/${language}${path}`),
    body: html`<p><a href="${link(language, "/directory")}">${said.directory}</a></p>
<h1>${partner.name}</h1>
<p class="dim">${place}</p>
${partner.description !== null && section(said.about, html`<p>${partner.description}</p>`)}
${section(
  said.contact,
  html`<dl>
${fact(said.partnerId, partner.partnerId)}
${street !== null && fact(said.address, html`${street}<br>${[postcode, partner.town].filter(Boolean).join(" ")}`)}
${fact(said.email, html`<a href="mailto:${partner.email}">${partner.email}</a>`)}
${partner.phone !== null && fact(said.phone, partner.phone)}
${partner.website !== null && fact(said.website, website(partner.website))}
</dl>`,
)}
${section(
  said.authorizedFor,
  html`<dl>${[...countriesOf].map(([service, countries]) => fact(service, listOfWords(countries, language)))}</dl>`,
)}
${partner.help.length > 0 && section(said.help, html`<p>${listOfWords(helpNames(partner.help, language), language)}</p>`)}
${partner.languages.length > 0 && section(said.languages, html`<p>${listOfWords(languageNames(partner.languages, language), language)}</p>`)}
${
  partner.otherLocations.length > 0 &&
  section(
    said.otherLocations,
    html`<ul>${partner.otherLocations.map((one) => html`<li><a href="${link(language, partnerPath(one.partnerId))}">${one.name}</a>, ${one.town}</li>`)}</ul>`,
  )
}`,
  };
}

/** Answered with 404. */
export function unknownPartnerPage(partnerId: string, { language }: Setting): DirectoryPage {
  const said = words[language];
  return {
    title: `${said.notFound} – ${said.directory}`,
    description: said.notFoundLead,
    path: partnerPath(partnerId),
    isIndexed: false,
    status: 404,
    body: html`<h1>${said.notFound}</h1><p>${said.notFoundLead}</p><p><a href="${link(language, "/directory")}">${said.all}</a></p>`,
  };
}

function helpNames(kinds: readonly string[], language: Language): string[] {
  return kinds.map((kind) => facetLabel("help", kind, language).toLocaleLowerCase(language));
}

function languageNames(codes: readonly string[], language: Language): string[] {
  return codes.map((code) => languageName(code, language));
}

function section(title: string, body: Html): Html {
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function fact(name: string, value: string | Html): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

/** A link only where it leads to the web: a partner could have written anything. */
function website(address: string): Html {
  if (!isOnTheWeb(address)) return html`${address}`;
  return html`<a rel="nofollow noopener" href="${address}">${address}</a>`;
}

function isOnTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** The partner in the words that search engines know (schema.org). */
function organization(partner: DirectoryPartnerPage, url: string): object {
  const { street, postcode, latitude, longitude } = partner.address;
  return {
    "@context": "https://schema.org",
    "@type": "ProfessionalService",
    name: partner.name,
    url,
    identifier: partner.partnerId,
    email: partner.email,
    ...(partner.phone !== null ? { telephone: partner.phone } : {}),
    ...(partner.website !== null && isOnTheWeb(partner.website) ? { sameAs: [partner.website] } : {}),
    ...(partner.description !== null ? { description: partner.description } : {}),
    parentOrganization: { "@type": "Organization", name: partner.company },
    knowsLanguage: partner.languages,
    areaServed: [...new Set(partner.authorizations.map(({ country }) => country))],
    address: {
      "@type": "PostalAddress",
      addressLocality: partner.town,
      addressCountry: partner.country,
      ...(street !== null ? { streetAddress: street } : {}),
      ...(postcode !== null ? { postalCode: postcode } : {}),
    },
    ...(latitude !== null && longitude !== null ? { geo: { "@type": "GeoCoordinates", latitude, longitude } } : {}),
  };
}
