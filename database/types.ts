// Made by "npm run database:types" from the migrated database. Change a migration, not this file.
import type { ColumnType } from "kysely";

/** A column that the database fills when it is not given. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

/** A column that only the database fills. */
export type GeneratedAlways<T> = T extends ColumnType<infer S, unknown, unknown> ? ColumnType<S, never, never> : ColumnType<T, never, never>;

export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface ApiKey {
  organization_id: string;
  id: string;
  person_id: string;
  name: string;
  token_hash: Buffer;
  hint: string;
  created_at: Generated<Timestamp>;
  expires_at: Timestamp;
  last_used_at: Timestamp | null;
  revoked_at: Timestamp | null;
}

export interface AuditEvent {
  organization_id: string;
  id: string;
  occurred_at: Timestamp;
  act: string;
  actor_kind: "customer" | "partner" | "operator" | "job";
  actor_organization_id: string | null;
  actor_person_id: string | null;
  api_key_id: string | null;
  through: "checkout" | "admin-center" | "api" | "import" | "operator" | "job";
  subject_type: string;
  subject_id: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  import_id: string | null;
}

export interface Charge {
  organization_id: string;
  id: string;
  subscription_id: string;
  order_id: string | null;
  kind: "purchase" | "renewal" | "change";
  at: Timestamp;
  period_starts_on: string;
  period_ends_on: string;
  seats: number;
  currency: string;
  net_minor: Int8;
  tax_basis_points: number;
  event_id: string;
}

export interface ChosenPartner {
  organization_id: string;
  person_id: string;
  partner_id: string;
  chosen_at: Generated<Timestamp>;
}

export interface ClearingProposal {
  organization_id: string;
  id: string;
  relationship_id: string;
  partner_id: string;
  subscription_id: string;
  subscription_name: string;
  kind: "cancel-now" | "cancel-at-term-end" | "hand-over";
  state: Generated<"proposed" | "accepted" | "refused" | "withdrawn" | "lapsed">;
  note: string | null;
  proposed_at: Timestamp;
  answered_at: Timestamp | null;
  refusal_reason: string | null;
  effective_on: string | null;
  price_minor: Int8 | null;
  currency: string | null;
  paid_from: string | null;
  agreed_seats: number | null;
  agreed_term: "monthly" | "yearly" | null;
  agreed_auto_renew: boolean | null;
}

export interface DirectoryBits {
  facet: string;
  tag_id: number;
  block: string;
  bits: string;
}

export interface DirectoryChange {
  partner_id: string;
}

export interface DirectoryClock {
  only_one: Generated<boolean>;
  turned_at: Timestamp;
  turns_at: Timestamp | null;
}

export interface DirectoryEntry {
  partner_id: string;
  home: string;
  number: number;
  block: GeneratedAlways<string>;
  place: GeneratedAlways<number>;
  name: string;
  town: string;
  folded_name: string;
  tags: number[];
  title: string;
  document: string;
}

export interface DirectoryFresh {
  partner_id: string;
  facet: string;
  value: string;
  label: string | null;
}

export interface DirectoryTag {
  id: number;
  facet: string;
  value: string;
  label: string | null;
}

export interface DirectoryWord {
  word: string;
  shortened: string[];
}

export interface FirstOperatorLink {
  token_hash: Buffer;
  expires_at: Timestamp;
  used_at: Timestamp | null;
}

export interface HelpAnswer {
  organization_id: string;
  person_id: string;
  page: string;
  helpful: boolean;
  answered_at: Generated<Timestamp>;
}

export interface HelpAnswerOfVisitor {
  page: string;
  visitor: Buffer;
  helpful: boolean;
  answered_at: Generated<Timestamp>;
}

export interface IdempotencyKey {
  organization_id: string;
  person_id: string;
  key: string;
  request_hash: Buffer;
  status: number;
  etag: string | null;
  body: string | null;
  created_at: Generated<Timestamp>;
}

export interface Import {
  organization_id: string;
  id: string;
  kind: "organizations" | "people" | "partners" | "authorizations" | "reseller-relationships" | "subscriptions" | "audit-events" | "partners-of-record";
  file_name: string;
  size_bytes: number;
  state: Generated<"uploading" | "checking" | "faulty" | "ready" | "applying" | "applied" | "failed" | "discarded">;
  received_bytes: Generated<number>;
  progress: Generated<number>;
  tries: Generated<number>;
  content_hash: Buffer | null;
  line_count: number | null;
  new_count: number | null;
  same_count: number | null;
  fault_count: number | null;
  started_by: string;
  started_at: Generated<Timestamp>;
  checked_at: Timestamp | null;
  confirmed_by: string | null;
  confirmed_at: Timestamp | null;
  ended_at: Timestamp | null;
}

export interface ImportFault {
  organization_id: string;
  import_id: string;
  number: number;
  line: number;
  code: string;
  column_name: string | null;
  value: string | null;
  about: Generated<unknown>;
}

export interface ImportPart {
  organization_id: string;
  import_id: string;
  number: number;
  bytes: Buffer;
}

export interface Notice {
  organization_id: string;
  id: string;
  person_id: string;
  dedupe_key: string;
  topic: string;
  kind: string;
  about: unknown;
  path: string;
  told_at: Generated<Timestamp>;
  read_at: Timestamp | null;
}

export interface NoticePreference {
  organization_id: string;
  person_id: string;
  topic: string;
  in_product: boolean;
  by_mail: boolean;
}

export interface Order {
  organization_id: string;
  id: string;
  state: Generated<"draft" | "placed" | "discarded">;
  revision: Generated<number>;
  created_by: string;
  created_at: Generated<Timestamp>;
  changed_at: Generated<Timestamp>;
  partner_question_answered: Generated<boolean>;
  payment_method: Generated<string>;
  purchase_order_number: string | null;
  billing_name: string | null;
  billing_street: string | null;
  billing_postcode: string | null;
  billing_town: string | null;
  billing_country: string | null;
  vat_id: string | null;
  order_number: Int8 | null;
  placed_at: Timestamp | null;
  placed_by: string | null;
  placed_event_id: string | null;
  currency: string | null;
  net_minor: Int8 | null;
  tax_minor: Int8 | null;
  sold_by: string | null;
  reseller_company_id: string | null;
  written_by_id: GeneratedAlways<string>;
}

export interface OrderItem {
  organization_id: string;
  id: string;
  order_id: string;
  position: number;
  service_id: string;
  plan_id: string;
  seats: number;
  term: "monthly" | "yearly";
  country_of_use: string;
  partner_id: string | null;
  partner_kind: GeneratedAlways<string>;
  amount_minor: Int8 | null;
  tax_basis_points: number | null;
  subscription_id: string | null;
}

export interface Organization {
  id: string;
  kind: "customer" | "partner" | "vendor";
  name: string;
  country: string;
  mail_language: "en" | "pl";
  created_at: Generated<Timestamp>;
  searched: GeneratedAlways<string>;
}

export interface OutgoingMail {
  organization_id: string;
  id: string;
  message_id: string;
  dedupe_key: string;
  kind: string;
  person_id: string | null;
  partner_id: string | null;
  to_address: string | null;
  to_name: string | null;
  reply_to: string | null;
  named_person_ids: Generated<string[]>;
  language: "en" | "pl";
  subject: string;
  text: string | null;
  html: string | null;
  state: "waiting" | "sent" | "kept" | "failed";
  tries: Generated<number>;
  pauses: Generated<number>;
  next_try_at: Timestamp | null;
  claimed_until: Timestamp | null;
  last_error: string | null;
  sent_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  invitation_id: string | null;
  searched: GeneratedAlways<string>;
}

export interface OutgoingMailTry {
  organization_id: string;
  mail_id: string;
  number: number;
  began_at: Timestamp;
  ended_at: Timestamp | null;
  outcome: "accepted" | "refused" | "postponed" | null;
  said: string | null;
}

export interface Partner {
  id: string;
  partner_number: string;
  kind: "headquarters" | "location";
  headquarters_id: string | null;
  headquarters_kind: GeneratedAlways<string | null>;
  organization_id: string | null;
  name: string;
  town: string;
  country: string;
  state: Generated<"active" | "suspended" | "retired">;
  email: string;
  phone: string | null;
  website: string | null;
  removal_instructions_url: string | null;
  resells: Generated<boolean>;
  listed: Generated<boolean>;
  description_en: string | null;
  description_pl: string | null;
  languages: Generated<string[]>;
  help: Generated<string[]>;
  street: string | null;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
  searched: GeneratedAlways<string>;
}

export interface PartnerAuthorization {
  id: string;
  partner_id: string;
  partner_kind: GeneratedAlways<string>;
  service_id: string;
  country: string;
  period: string;
}

export interface PartnerMessage {
  organization_id: string;
  id: string;
  sent_at: Timestamp;
  person_id: string;
  partner_id: string;
  partner_company_id: string | null;
  organization_name: string;
  subscription_id: string | null;
  subscription_name: string | null;
  text: string;
  consent: string;
  event_id: string;
}

export interface PartnerOfRecord {
  organization_id: string;
  id: string;
  naming_id: string;
  subscription_id: string;
  sold_directly: GeneratedAlways<boolean>;
  partner_id: string;
  partner_kind: GeneratedAlways<string>;
  starts_at: Timestamp;
  ends_at: Timestamp | null;
  period: GeneratedAlways<string>;
  end_reason: "changed" | "removed" | "subscription-ended" | "corrected" | null;
  named_event_id: string;
  ended_event_id: string | null;
  corrected_event_id: string | null;
  recorded_at: Timestamp;
  superseded_at: Timestamp | null;
}

export interface PartnerSuspension {
  id: string;
  partner_id: string;
  leading_id: string;
  kind: "suspended" | "retired";
  reason: string;
  operator_organization_id: string;
  begun_by: string;
  starts_at: Timestamp;
  tells_at: Timestamp;
  ended_at: Timestamp | null;
  ended_by: string | null;
  end_reason: string | null;
  partner_told_at: Timestamp | null;
  partner_end_told_at: Timestamp | null;
}

export interface PartnerSuspensionCustomer {
  organization_id: string;
  suspension_id: string;
  told_at: Timestamp | null;
  end_told_at: Timestamp | null;
}

export interface Person {
  organization_id: string;
  id: string;
  name: string | null;
  email: string | null;
  role: "global-admin" | "billing-admin" | "reader" | "partner-admin" | "agent" | "operator";
  language: "en" | "pl" | null;
  theme: Generated<"light" | "dark" | "system">;
  created_at: Generated<Timestamp>;
  erased_at: Timestamp | null;
  searched: GeneratedAlways<string | null>;
}

export interface Plan {
  id: string;
  service_id: string;
  code: string;
  name: string;
  position: number;
  min_seats: Generated<number>;
  max_seats: Generated<number>;
  features_en: Generated<string[]>;
  features_pl: Generated<string[]>;
  off_sale_since: Timestamp | null;
}

export interface PlanPrice {
  id: string;
  plan_id: string;
  country: string;
  term: "monthly" | "yearly";
  currency: string;
  amount_minor: Int8;
  valid: string;
}

export interface RemovalRequest {
  organization_id: string;
  id: string;
  relationship_id: string;
  partner_id: string;
  state: Generated<"asked" | "date-promised" | "objected" | "escalated" | "granted" | "withdrawn" | "refused" | "done">;
  asked_by: string;
  asked_at: Timestamp;
  reason: string | null;
  answer_by: Timestamp;
  promised_date: string | null;
  objection: string | null;
  answered_at: Timestamp | null;
  escalated_at: Timestamp | null;
  outcome: "granted" | "refused" | null;
  decided_at: Timestamp | null;
  decision_reason: string | null;
  ended_at: Timestamp | null;
}

export interface ResellerInvitation {
  organization_id: string;
  id: string;
  partner_id: string;
  customer_id: string | null;
  state: Generated<"sent" | "viewed" | "accepted" | "declined" | "withdrawn" | "expired">;
  token_hash: Buffer;
  created_by: string;
  created_at: Timestamp;
  expires_at: Timestamp;
  viewed_at: Timestamp | null;
  answered_at: Timestamp | null;
  decline_reason: string | null;
}

export interface ResellerInvitationNote {
  organization_id: string;
  invitation_id: string;
  note: string | null;
  sent_to: string | null;
  addressed: boolean;
}

export interface ResellerRelationship {
  organization_id: string;
  id: string;
  partner_id: string;
  starts_at: Timestamp;
  ends_at: Timestamp | null;
  ended_by: "reseller" | "operator" | null;
  end_reason: string | null;
}

export interface Service {
  id: string;
  code: string;
  name: string;
  description_en: string;
  description_pl: string;
}

export interface Session {
  organization_id: string;
  id: string;
  person_id: string;
  token_hash: Buffer;
  user_agent: string;
  created_at: Generated<Timestamp>;
  last_seen_at: Generated<Timestamp>;
  expires_at: Timestamp;
  ended_at: Timestamp | null;
}

export interface SignInIdentity {
  provider: string;
  subject: string;
  organization_id: string;
  person_id: string;
  password_hash: string | null;
}

export interface SignInLink {
  organization_id: string;
  id: string;
  person_id: string;
  token_hash: Buffer;
  created_at: Generated<Timestamp>;
  expires_at: Timestamp;
  used_at: Timestamp | null;
  voided_at: Timestamp | null;
}

export interface Subscription {
  organization_id: string;
  id: string;
  service_id: string;
  plan_id: string;
  state: "pending" | "active" | "suspended" | "cancelled" | "expired";
  seats: number;
  term: "monthly" | "yearly";
  amount_minor: Int8;
  currency: string;
  country_of_use: string;
  sold_by: string | null;
  sold_directly: GeneratedAlways<boolean>;
  auto_renew: Generated<boolean>;
  created_at: Generated<Timestamp>;
  starts_on: string;
  renews_on: string | null;
  ended_at: Timestamp | null;
  replaces_id: string | null;
  term_starts_on: string | null;
  counted_from: string | null;
  next_seats: number | null;
  next_plan_id: string | null;
  next_term: "monthly" | "yearly" | null;
  renewal_problem: "plan-not-sold" | "no-tax-rate" | null;
}

export interface SupportMessage {
  organization_id: string;
  id: string;
  person_id: string;
  page: string;
  language: "en" | "pl";
  message: string | null;
  sent_at: Timestamp;
  handled_at: Timestamp | null;
  handled_event_id: string | null;
}

export interface TaxRate {
  id: string;
  country: string;
  basis_points: number;
  valid: string;
}

export interface ToldLostAuthorization {
  organization_id: string;
  subscription_id: string;
  partner_id: string;
  told_at: Generated<Timestamp>;
}

export interface ToldPartnerOfRecord {
  organization_id: string;
  subscription_id: string;
  partner_id: string | null;
  told_at: Generated<Timestamp>;
}

export interface ToldRelationshipNews {
  organization_id: string;
  subject_id: string;
  told: string;
  told_at: Generated<Timestamp>;
}

export interface VendorSetting {
  one: Generated<boolean>;
  removal_answer_days: Generated<number>;
}

export interface Database {
  api_key: ApiKey;
  audit_event: AuditEvent;
  charge: Charge;
  chosen_partner: ChosenPartner;
  clearing_proposal: ClearingProposal;
  directory_bits: DirectoryBits;
  directory_change: DirectoryChange;
  directory_clock: DirectoryClock;
  directory_entry: DirectoryEntry;
  directory_fresh: DirectoryFresh;
  directory_tag: DirectoryTag;
  directory_word: DirectoryWord;
  first_operator_link: FirstOperatorLink;
  help_answer: HelpAnswer;
  help_answer_of_visitor: HelpAnswerOfVisitor;
  idempotency_key: IdempotencyKey;
  import: Import;
  import_fault: ImportFault;
  import_part: ImportPart;
  notice: Notice;
  notice_preference: NoticePreference;
  order: Order;
  order_item: OrderItem;
  organization: Organization;
  outgoing_mail: OutgoingMail;
  outgoing_mail_try: OutgoingMailTry;
  partner: Partner;
  partner_authorization: PartnerAuthorization;
  partner_message: PartnerMessage;
  partner_of_record: PartnerOfRecord;
  partner_suspension: PartnerSuspension;
  partner_suspension_customer: PartnerSuspensionCustomer;
  person: Person;
  plan: Plan;
  plan_price: PlanPrice;
  removal_request: RemovalRequest;
  reseller_invitation: ResellerInvitation;
  reseller_invitation_note: ResellerInvitationNote;
  reseller_relationship: ResellerRelationship;
  service: Service;
  session: Session;
  sign_in_identity: SignInIdentity;
  sign_in_link: SignInLink;
  subscription: Subscription;
  support_message: SupportMessage;
  tax_rate: TaxRate;
  told_lost_authorization: ToldLostAuthorization;
  told_partner_of_record: ToldPartnerOfRecord;
  told_relationship_news: ToldRelationshipNews;
  vendor_setting: VendorSetting;
}
