/** The countries that an invoice can be made out in: the European Economic Area, Switzerland and the United Kingdom. ISO 3166-1. */
export const billingCountries: readonly string[] =
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");
