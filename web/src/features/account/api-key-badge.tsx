import { useLingui } from "@lingui/react/macro";
import type { ApiKey } from "../../../../contract/resources.ts";
import { StateBadge, type StateTone } from "../../design/state-badge.tsx";
import { now } from "../../platform/clock.ts";

type ApiKeyState = "valid" | "expired" | "revoked";

export function stateOfApiKey({ revokedAt, expiresAt }: ApiKey): ApiKeyState {
  if (revokedAt) return "revoked";
  return new Date(expiresAt) <= now() ? "expired" : "valid";
}

const tones = { valid: "good", expired: "over", revoked: "over" } as const satisfies Record<ApiKeyState, StateTone>;

export function ApiKeyBadge({ state }: { readonly state: ApiKeyState }) {
  const { t } = useLingui();
  const names: Record<ApiKeyState, string> = {
    valid: t({ context: "API key", message: "valid" }),
    expired: t({ context: "API key", message: "expired" }),
    revoked: t({ context: "API key", message: "revoked" }),
  };
  return <StateBadge tone={tones[state]}>{names[state]}</StateBadge>;
}
