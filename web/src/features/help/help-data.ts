import type { SentSupportMessage } from "../../../../contract/messages.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { apiPost } from "../../platform/api.ts";

export function answerHelp(answer: { readonly page: HelpPage; readonly helpful: boolean }): Promise<void> {
  return apiPost("/help-answers", answer);
}

export interface SupportMessageWish {
  readonly page: HelpPage;
  readonly text: string;
}

/** @param idempotencyKey the same for each try, so that a message whose answer was lost is kept once. */
export function sendSupportMessage(wish: SupportMessageWish, idempotencyKey: string): Promise<SentSupportMessage> {
  return apiPost("/support-messages", wish, { idempotencyKey });
}
