import { sampleServices } from "./services.ts";

export interface SampleAuthorization {
  readonly services: readonly string[];
  readonly countries: readonly string[];
  /** Days ago. */
  readonly from: number;
  readonly until?: number;
}

export interface SampleLocation {
  readonly number: string;
  readonly name: string;
  readonly town: string;
  readonly country: string;
  readonly state?: "suspended" | "retired";
  readonly resells?: boolean;
  readonly authorizations: readonly SampleAuthorization[];
}

export interface SampleCompany {
  /** The head account's number. */
  readonly number: string;
  readonly name: string;
  /** The company's domain without `.example`. */
  readonly domain: string;
  /** The key of the partner organization whose people sign in. */
  readonly organization?: string;
  readonly locations: readonly SampleLocation[];
}

const every = sampleServices.map((service) => service.code);
const office = "baltic-office";
const mail = "baltic-mail";
const security = "baltic-security";
const voice = "baltic-voice";

const serves = (countries: string, services: readonly string[] = every): SampleAuthorization => ({
  services,
  countries: countries.split(" "),
  from: 1300,
});
const served = (countries: string, services: readonly string[], until: number): SampleAuthorization => ({
  ...serves(countries, services),
  until,
});

type Rest = Partial<Pick<SampleLocation, "state" | "resells">>;

function location(
  number: string,
  name: string,
  place: string,
  authorizations: SampleAuthorization | readonly SampleAuthorization[],
  rest: Rest = {},
): SampleLocation {
  const [country = "", ...town] = place.split(" ");
  const list = Array.isArray(authorizations) ? authorizations : [authorizations];
  return { number, name, town: town.join(" "), country, authorizations: list, ...rest };
}

function company(number: string, name: string, domain: string, ...locations: SampleLocation[]): SampleCompany {
  return { number, name, domain, locations };
}

/** The partners that tests and journeys name. */
const named: readonly SampleCompany[] = [
  {
    ...company(
      "1000200",
      "Kowal IT",
      "kowalit",
      location("1000123", "Kowal IT Kraków", "PL Kraków", serves("PL")),
      location("1000124", "Kowal IT Gdańsk", "PL Gdańsk", serves("PL")),
    ),
    organization: "kowalit",
  },
  company(
    "1000390",
    "Fjord Consulting Gruppen",
    "fjordconsulting",
    location("1000300", "Fjord Consulting", "NO Bergen", serves("NO SE")),
  ),
  company(
    "1000490",
    "Mailwerk Holding",
    "mailwerk",
    location("1000400", "Mailwerk", "DE Berlin", serves("PL DE", [mail])),
  ),
  company(
    "1000590",
    "Dawna Chmura Centrala",
    "dawnachmura",
    location("1000500", "Dawna Chmura", "PL Warszawa", serves("PL"), { state: "suspended" }),
  ),
  {
    ...company(
      "1000690",
      "Chmura Plus Centrala",
      "chmuraplus",
      location("1000600", "Chmura Plus", "PL Wrocław", serves("PL"), { resells: true }),
    ),
    organization: "chmuraplus",
  },
];

const others: readonly SampleCompany[] = [
  company(
    "1001000",
    "Wisła Systemy",
    "wislasystemy",
    location("1001017", "Wisła Systemy Warszawa", "PL Warszawa", serves("PL"), { resells: true }),
    location("1001024", "Wisła Systemy Toruń", "PL Toruń", serves("PL", [office, mail])),
  ),
  company(
    "1001100",
    "Tatra Cloud Centrala",
    "tatracloud",
    // Lost its authorization for Baltic Office while it was of record, and kept the rest.
    location("1001102", "Tatra Cloud", "PL Nowy Sącz", [serves("PL", [mail, voice]), served("PL", [office], 20)]),
  ),
  company(
    "1001200",
    "Śląska Informatyka",
    "slaskainformatyka",
    location("1001205", "Śląska Informatyka Katowice", "PL Katowice", serves("PL CZ")),
    location("1001213", "Śląska Informatyka Gliwice", "PL Gliwice", serves("PL", [security, voice])),
  ),
  company(
    "1001300",
    "Żuraw IT Centrala",
    "zurawit",
    location("1001308", "Żuraw IT", "PL Gdynia", serves("PL", [office, mail])),
  ),
  company(
    "1001400",
    "Łódź Data Centrala",
    "lodzdata",
    location("1001401", "Łódź Data", "PL Łódź", serves("PL", [office, security])),
  ),
  company(
    "1001500",
    "Ćma Software Centrala",
    "cmasoftware",
    location("1001506", "Ćma Software", "PL Poznań", serves("PL")),
  ),
  company(
    "1001600",
    "Bursztyn Net Centrala",
    "bursztynnet",
    location("1001609", "Bursztyn Net", "PL Sopot", [serves("PL", [office, mail]), served("PL", [security], 45)]),
  ),
  company(
    "1001700",
    "Orzeł Biznes Centrala",
    "orzelbiznes",
    location("1001703", "Orzeł Biznes", "PL Rzeszów", served("PL", every, 260), { state: "retired" }),
  ),
  company(
    "1001800",
    "Puszcza Digital Centrala",
    "puszczadigital",
    location("1001804", "Puszcza Digital", "PL Białystok", serves("PL LT", [office, mail])),
  ),
  company(
    "1002000",
    "Nordlicht Systemhaus",
    "nordlicht",
    location("1002011", "Nordlicht Systemhaus Hamburg", "DE Hamburg", serves("DE"), { resells: true }),
    location("1002028", "Nordlicht Systemhaus Kiel", "DE Kiel", serves("DE DK", [office, mail, voice])),
  ),
  company(
    "1002100",
    "Grünwald IT Zentrale",
    "gruenwaldit",
    location("1002105", "Grünwald IT", "DE München", serves("DE")),
  ),
  company(
    "1002200",
    "Köhler & Weiß Zentrale",
    "koehlerweiss",
    location("1002206", "Köhler & Weiß", "DE Leipzig", serves("DE CZ", [security])),
  ),
  company(
    "1002300",
    "Rheinwolke Zentrale",
    "rheinwolke",
    location("1002307", "Rheinwolke", "DE Köln", serves("DE", [office, mail])),
  ),
  company(
    "1002400",
    "Bodensee Digital Zentrale",
    "bodenseedigital",
    location("1002408", "Bodensee Digital", "DE Konstanz", serves("DE", [voice])),
  ),
  company(
    "1003000",
    "Lofoten Data Gruppen",
    "lofotendata",
    location("1003015", "Lofoten Data", "NO Bodø", serves("NO", [office, mail])),
  ),
  company(
    "1003100",
    "Ålesund Sky Gruppen",
    "alesundsky",
    location("1003104", "Ålesund Sky", "NO Ålesund", serves("NO")),
  ),
  company(
    "1003200",
    "Østlandet IT",
    "ostlandetit",
    location("1003209", "Østlandet IT Oslo", "NO Oslo", serves("NO SE")),
    location("1003216", "Østlandet IT Drammen", "NO Drammen", serves("NO", [mail, voice])),
  ),
  company(
    "1004000",
    "Mälardalen Moln Koncern",
    "malardalenmoln",
    location("1004012", "Mälardalen Moln", "SE Västerås", serves("SE", [office, security])),
  ),
  company(
    "1004100",
    "Göteborg Kontor Koncern",
    "goteborgkontor",
    location("1004103", "Göteborg Kontor", "SE Göteborg", serves("SE")),
  ),
  company(
    "1004200",
    "Umeå Nät Koncern",
    "umeanat",
    location("1004204", "Umeå Nät", "SE Umeå", serves("SE FI", [mail, voice])),
  ),
  company(
    "1004300",
    "Gotland Teknik Koncern",
    "gotlandteknik",
    location("1004305", "Gotland Teknik", "SE Visby", serves("SE", [office])),
  ),
  company(
    "1005000",
    "Øresund IT Koncern",
    "oresundit",
    location("1005018", "Øresund IT", "DK København", serves("DK SE")),
  ),
  company(
    "1005100",
    "Aarhus Sky Koncern",
    "aarhussky",
    location("1005107", "Aarhus Sky", "DK Aarhus", serves("DK", [office, mail])),
  ),
  company(
    "1006000",
    "Vltava Cloud",
    "vltavacloud",
    location("1006013", "Vltava Cloud Praha", "CZ Praha", serves("CZ")),
    location("1006020", "Vltava Cloud Brno", "CZ Brno", serves("CZ PL", [office, mail])),
  ),
  company(
    "1006100",
    "Šumava IT Centrála",
    "sumavait",
    location("1006109", "Šumava IT", "CZ Plzeň", serves("CZ", [security, voice])),
  ),
  company(
    "1007000",
    "Gintaras IT",
    "gintarasit",
    location("1007014", "Gintaras IT Vilnius", "LT Vilnius", serves("LT")),
    location("1007021", "Gintaras IT Kaunas", "LT Kaunas", serves("LT", [office, voice])),
  ),
  company(
    "1008000",
    "Saimaa Pilvi Konserni",
    "saimaapilvi",
    location("1008015", "Saimaa Pilvi", "FI Lappeenranta", serves("FI")),
  ),
  company(
    "1008100",
    "Järvi Partners Konserni",
    "jarvipartners",
    location("1008106", "Järvi Partners", "FI Tampere", serves("FI", [office, security])),
  ),
];

export const sampleCompanies: readonly SampleCompany[] = [...named, ...others];
