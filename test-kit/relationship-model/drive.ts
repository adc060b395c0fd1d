import type pg from "pg";
import { v7 } from "uuid";
import { type Noun, publicId } from "../../contract/ids.ts";
import { insertRows } from "../../database/insert-rows.ts";
import { addMonths } from "../../domain/renewal.ts";
import type { MadeService } from "../make-service.ts";
import type { Ask, ResellerCast } from "../reseller-scene.ts";
import { addDays, type Command, type Met, type Model, pick } from "./model.ts";

/** Everybody of a run, asking with keys that outlive a clock that moves by years. */
export interface Stage {
  readonly cast: ResellerCast;
  readonly anna: Ask;
  readonly reader: Ask;
  readonly ola: Ask;
  readonly operator: Ask;
  readonly service: MadeService;
}

/** The real server beside the model: does what the model was asked, and knows the real IDs of what the model counts. */
export class Driver {
  readonly #owner: pg.Pool;
  readonly #stage: Stage;
  readonly invitations: { readonly id: string; readonly token: string }[] = [];
  readonly relationships: string[] = [];
  readonly requests: string[] = [];
  readonly sold: string[] = [];
  readonly proposals: string[] = [];

  constructor(owner: pg.Pool, stage: Stage) {
    this.#owner = owner;
    this.#stage = stage;
  }

  /** What the customer looks at before it accepts. */
  async quoteOf(at: number): Promise<string> {
    const id = pick(this.proposals, at);
    return id ? ((await this.#stage.anna("GET", `/clearing-proposals/${id}`)).body.quote ?? "none") : "none";
  }

  /** Sends a command; what it makes is counted where `count` says so. */
  async send(command: Command, model: Model, quote: string): Promise<Met> {
    const { anna, reader, ola, operator, cast } = this.#stage;
    const who = (admin: boolean) => (admin ? anna : reader);
    const met = async (answer: ReturnType<Ask>, made?: (body: { readonly id: string }) => void): Promise<Met> => {
      const { status, body } = await answer;
      if (status >= 400) return body.code;
      if (made && status === 201) made(body);
      return status;
    };
    const latest = this.relationships.at(-1);
    const request = (at: number) => `/removal-requests/${pick(this.requests, at)}`;
    const proposal = (at: number) => `/clearing-proposals/${pick(this.proposals, at)}`;
    const invitation = (at: number) => `/reseller-invitations/${pick(this.invitations, at)?.id}`;
    switch (command.kind) {
      case "invite": {
        const { status, body } = await ola("POST", "/reseller-invitations", {
          partnerId: cast.company.location.partnerId,
          language: "en",
        });
        this.invitations.push({ id: body.invitation.id, token: body.link.split("#")[1] });
        return status;
      }
      case "open":
        return met(anna("POST", "/reseller-invitation-openings", { token: pick(this.invitations, command.at)?.token }));
      case "accept-invitation":
        return met(who(command.admin)("POST", `${invitation(command.at)}/acceptance`));
      case "decline":
        return met(who(command.admin)("POST", `${invitation(command.at)}/decline`, {}));
      case "withdraw-invitation":
        return met(ola("POST", `${invitation(command.at)}/withdrawal`));
      case "ask":
      case "ask-by-reader":
        return met(
          who(command.kind === "ask")("POST", `/partner-relationships/${latest}/removal-requests`, {}),
          ({ id }) => this.requests.push(id),
        );
      case "withdraw-request":
        return met(who(command.admin)("POST", `${request(command.at)}/withdrawal`));
      case "promise": {
        const date = addDays(model.today, command.within);
        return met(ola("POST", `${request(command.at)}/answer`, { kind: "date", date }));
      }
      case "object":
        return met(ola("POST", `${request(command.at)}/answer`, { kind: "objection", reason: "No" }));
      case "decide":
        return met(
          operator("POST", `${request(command.at)}/decision`, { outcome: command.outcome, reason: "So it is" }),
        );
      case "sell":
        this.sold.push(await this.#sell(command.state, model.today));
        return 201;
      case "propose": {
        const subscriptionId = publicId("subscription", pick(this.sold, command.at) ?? "");
        const body = { subscriptionId, kind: command.clearing };
        return met(ola("POST", `/partner-relationships/${latest}/clearing-proposals`, body), ({ id }) =>
          this.proposals.push(id),
        );
      }
      case "accept":
        return met(who(command.admin)("POST", `${proposal(command.at)}/acceptance`, { quote }));
      case "refuse":
        return met(who(command.admin)("POST", `${proposal(command.at)}/refusal`, {}));
      case "withdraw-proposal":
        return met(ola("POST", `${proposal(command.at)}/withdrawal`));
      case "end-by-customer":
        return met(anna("DELETE", `/partner-relationships/${latest}`));
      case "end-by-reseller":
        return met(ola("DELETE", `/partner-relationships/${latest}`));
      case "end-by-operator":
        return met(operator("DELETE", `/partner-relationships/${latest}`, { reason: "Granted" }));
      case "bill": {
        const id = publicId("subscription", pick(this.sold, command.at) ?? "");
        return met(operator("PUT", `/subscriptions/${id}/state`, { state: command.state, reason: "Billing" }));
      }
      case "days":
        return null;
    }
  }

  /** What the database holds, in the order in which the model counts it. Notes the relationships that came to be. */
  async actual() {
    const of = async <Row>(table: string, columns: string, order: string) =>
      (
        await this.#owner.query(`select ${columns} from ${table} where organization_id = $1 order by ${order}`, [
          this.#stage.cast.customer.id,
        ])
      ).rows as (Row & { readonly id: string })[];
    const relationships = await of<{ ended: boolean }>(
      "reseller_relationship",
      "id, ends_at is not null as ended",
      "starts_at",
    );
    this.relationships.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...relationships.map(({ id }) => publicId("relationship", id)),
    );
    const { rows: invitations } = await this.#owner.query(
      "select id, state from reseller_invitation where organization_id = $1",
      [this.#stage.cast.company.organization.id],
    );
    const requests = await of<{ state: string; promised: string | null }>(
      "removal_request",
      "id, state, promised_date::text as promised",
      "id",
    );
    const sold = await of<{ state: string; resold: boolean; auto_renew: boolean; renews_on: string | null }>(
      "subscription",
      "id, state, sold_by is not null as resold, auto_renew, renews_on::text",
      "id",
    );
    const proposals = await of<{ state: string }>("clearing_proposal", "id, state", "id");
    const states = (
      rows: readonly { readonly id: string; readonly state: string }[],
      noun: Noun,
      ids: readonly string[],
    ) => ids.map((id) => rows.find((row) => publicId(noun, row.id) === id)?.state);
    return {
      invitations: states(
        invitations,
        "invitation",
        this.invitations.map(({ id }) => id),
      ),
      relationships: relationships.map(({ ended }) => ended),
      requests: this.requests.map((id) => {
        const row = requests.find((one) => publicId("removalRequest", one.id) === id);
        return [row?.state, row?.promised];
      }),
      sold: this.sold.map((id) => {
        const row = sold.find((one) => one.id === id);
        return [row?.state, row?.resold, row?.auto_renew, row?.renews_on];
      }),
      proposals: states(proposals, "clearingProposal", this.proposals),
    };
  }

  /** As an order of the reseller's would: its own test proves that it needs the relationship. */
  async #sell(state: "active" | "pending", today: string): Promise<string> {
    const { cast, service } = this.#stage;
    const id = v7();
    await insertRows(this.#owner, "subscription", [
      {
        organization_id: cast.customer.id,
        id,
        service_id: service.id,
        plan_id: service.planId,
        state,
        seats: 10,
        term: "yearly",
        amount_minor: "40000",
        currency: "PLN",
        country_of_use: "PL",
        sold_by: cast.company.location.id,
        starts_on: today,
        renews_on: addMonths(today, 12),
      },
    ]);
    return id;
  }
}
