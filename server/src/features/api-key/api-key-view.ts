import { publicId } from "../../../../contract/ids.ts";
import type { ApiKey } from "../../../../contract/resources.ts";

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
}

export function apiKeyView(row: ApiKeyRow): ApiKey {
  return {
    id: publicId("apiKey", row.id),
    name: row.name,
    hint: row.hint,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
