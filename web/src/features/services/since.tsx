import { Trans } from "@lingui/react/macro";

export function Since({ from }: { readonly from: string }) {
  return <Trans>Since {from}</Trans>;
}
