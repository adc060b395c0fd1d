/** The password of every account of the sample. It is public: the sample is for trying Doradca out. */
export const samplePassword = "Doradca-sample-1";

export interface SampleAccount {
  readonly email: string;
  readonly who: string;
}

/** The accounts to try, as they are printed at the start and listed in the README. */
export const sampleAccounts: readonly SampleAccount[] = [
  { email: "anna@zielonafarma.example", who: "Anna Zielińska, global admin of Zielona Farma" },
  { email: "bartek@zielonafarma.example", who: "Bartek Sadowski, billing admin of Zielona Farma" },
  { email: "celina@zielonafarma.example", who: "Celina Mazur, reader of Zielona Farma" },
  { email: "erik@nordlys.example", who: "Erik Nordahl, global admin of Nordlys AS" },
  { email: "jan@kowalit.example", who: "Jan Kowal, agent of the partner Kowal IT" },
  { email: "ola@chmuraplus.example", who: "Ola Chmielewska, agent of the partner Chmura Plus" },
  { email: "piotr@chmuraplus.example", who: "Piotr Chmielewski, partner admin of Chmura Plus" },
  { email: "operator@balticcloud.example", who: "Magda Morska, operator of Baltic Cloud" },
];
