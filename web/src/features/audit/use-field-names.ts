import { useLingui } from "@lingui/react/macro";

/** What the values of the trail are called, by the names under which they are written down. */
export function useFieldNames(): Readonly<Record<string, string>> {
  return { ...useRecordFields(), ...useRegisterFields(), ...useProfileFields(), ...useFileFields() };
}

function useRecordFields() {
  const { t } = useLingui();
  return {
    answerBy: t`Answer due by`,
    apiKeysRevoked: t`API keys revoked`,
    autoRenew: t`Renews by itself`,
    country: t`Country`,
    effectiveOn: t`Takes effect`,
    from: t`From`,
    id: t`ID`,
    items: t`Items`,
    kind: t`Kind`,
    order: t`Order`,
    partnerId: t`Partner ID`,
    partnerIds: t`Partner IDs`,
    periods: t`Periods`,
    plan: t`Plan`,
    planned: t`Planned for the renewal`,
    promisedDate: t`Promised date`,
    reason: t`Reason`,
    renewsOn: t`Renews on`,
    replacedBy: t`Replaced by`,
    replaces: t`Replaces`,
    seats: t`Number of licences`,
    service: t`Service`,
    soldBy: t`Sold by`,
    state: t`State`,
    subscription: t`Subscription`,
    subscriptionId: t`Subscription`,
    subscriptions: t`Subscriptions`,
    term: t`Term`,
    total: t`Total`,
    until: t`Until`,
  };
}

function useRegisterFields() {
  const { t } = useLingui();
  return {
    byMail: t`Sent by mail`,
    code: t`Code`,
    expiresAt: t`Valid until`,
    featuresEn: t`What it gives, in English`,
    featuresPl: t`What it gives, in Polish`,
    headquarters: t`Headquarters account`,
    mailLanguage: t`Language of mail`,
    max: t`At most`,
    min: t`At least`,
    name: t`Name`,
    onSale: t`On sale`,
    organization: t`Organization`,
    page: t`Page`,
    percent: t`Rate in percent`,
    person: t`Person`,
    position: t`Place in the list`,
    price: t`Price of one licence`,
    removalAnswerDays: t`Days to answer`,
    role: t`Role`,
    suspension: t`Suspension`,
  };
}

function useProfileFields() {
  const { t } = useLingui();
  const descriptionEn = t`Description in English`;
  const descriptionPl = t`Description in Polish`;
  return {
    descriptionEn,
    description_en: descriptionEn,
    descriptionPl,
    description_pl: descriptionPl,
    email: t`E-mail address`,
    help: t`Helps with`,
    languages: t`Languages`,
    latitude: t`Latitude`,
    listed: t`In the directory`,
    longitude: t`Longitude`,
    phone: t`Phone`,
    postcode: t`Postcode`,
    removal_instructions_url: t`Page about ending the relationship`,
    resells: t`Resells`,
    street: t`Street and number`,
    town: t`Town`,
    website: t`Website`,
  };
}

function useFileFields() {
  const { t } = useLingui();
  return {
    import: t`Import`,
    new: t`Records added`,
    records: t`Records in the file`,
    rows: t`Rows`,
    sha256: t`Checksum of the file (SHA-256)`,
    size: t`Size in bytes`,
  };
}
