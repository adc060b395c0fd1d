import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Partner } from "../../../../contract/partner-register.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { currentLanguage } from "../../platform/language.ts";
import styles from "./partner-page.module.css";

/** Who it is: what the register, the directory and the customers' pages say of it. */
export function PartnerProfile({ partner }: { readonly partner: Partner }) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const helps: Readonly<Record<string, string>> = useHelpNames();
  const nameOf = useLanguageNames();
  const { partnerId, id, town, country } = partner.partner;
  const { actions, email, help, languages, listed, phone, postcode, resells, street, website } = partner;
  const { removalInstructionsUrl } = partner;
  const lines = [street, [postcode, town].filter(Boolean).join(" "), format.country(country)].filter(Boolean);
  return (
    <Section
      title={t`Profile`}
      actions={
        <RefusableButton
          action={actions.change}
          icon={<EditRegular />}
          onClick={() => void navigate({ to: "/console/partners/$partnerId/change", params: { partnerId: id } })}
        >
          <Trans>Change</Trans>
        </RefusableButton>
      }
    >
      <Facts>
        <Fact name={t`Address`}>{lines.join(", ")}</Fact>
        <Fact name={t`In the directory`}>
          {listed ? (
            <PageLink to="/$language/directory/$partnerId" params={{ language: currentLanguage(), partnerId }}>
              <Trans>Listed</Trans>
            </PageLink>
          ) : (
            <Trans>Not listed</Trans>
          )}
        </Fact>
        <Fact name={t`Languages`}>{languages.map(nameOf).join(", ") || "–"}</Fact>
        <Fact name={t`Helps with`}>{help.map((one) => helps[one] ?? one).join(", ") || "–"}</Fact>
        {resells && <Fact name={t`Page about ending the relationship`}>{removalInstructionsUrl ?? "–"}</Fact>}
      </Facts>
      <div className={styles.texts}>
        <ContactFacts partner={{ ...partner.partner, email, phone, website }} />
        <Text title={t`Description in English`} lang="en" text={partner.descriptionEn} />
        <Text title={t`Description in Polish`} lang="pl" text={partner.descriptionPl} />
      </div>
    </Section>
  );
}

function Text({ title, lang, text }: { readonly title: string; readonly lang: string; readonly text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p lang={lang}>{text}</p>
    </div>
  );
}
