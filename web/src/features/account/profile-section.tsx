import { useLingui } from "@lingui/react/macro";
import type { Me } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useRoleNames } from "../../design/use-role-names.ts";

export function ProfileSection({ me }: { readonly me: Me }) {
  const { t } = useLingui();
  const format = useFormat();
  const roleNames = useRoleNames();
  return (
    <Section title={t`Profile`}>
      <Facts>
        <Fact name={t({ context: "person", message: "Name" })}>{me.person.name}</Fact>
        <Fact name={t`E-mail address`}>{me.person.email}</Fact>
        <Fact name={t`Role`}>{roleNames[me.person.role]}</Fact>
        <Fact name={t`Organization`}>{me.organization.name}</Fact>
        <Fact name={t`Country`}>{format.country(me.organization.country)}</Fact>
      </Facts>
    </Section>
  );
}
