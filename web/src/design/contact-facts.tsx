import { Link } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { PartnerContact } from "../../../contract/resources.ts";
import { Fact, Facts } from "./facts.tsx";
import { NewTabLink } from "./new-tab-link.tsx";

/** How to reach a partner, in links that do it. */
export function ContactFacts({ partner }: { readonly partner: PartnerContact }) {
  const { t } = useLingui();
  const { email, phone, website } = partner;
  return (
    <Facts long>
      <Fact name={t`E-mail`}>
        <Link href={`mailto:${email}`}>{email}</Link>
      </Fact>
      {phone && (
        <Fact name={t`Phone`}>
          <Link href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</Link>
        </Fact>
      )}
      {website && (
        <Fact name={t`Website`}>
          <NewTabLink href={website}>{website.replace(/^https?:\/\//, "").replace(/\/$/, "")}</NewTabLink>
        </Fact>
      )}
    </Facts>
  );
}
