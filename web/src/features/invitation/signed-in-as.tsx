import { useLingui } from "@lingui/react/macro";
import type { Me } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";

export function SignedInAs({ me: { organization, person } }: { readonly me: Me }) {
  const { t } = useLingui();
  return (
    <Facts long>
      <Fact name={t`Organization`}>{organization.name}</Fact>
      <Fact name={t`Signed in as`}>
        {person.name}, {person.email}
      </Fact>
    </Facts>
  );
}
