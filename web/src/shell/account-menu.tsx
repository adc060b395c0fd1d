import {
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
} from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { SignOutRegular } from "@fluentui/react-icons/svg/sign-out";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import type { Me } from "../../../contract/resources.ts";
import type { Language } from "../../../domain/languages.ts";
import { MenuSurface, type MenuSurfaceProps } from "../design/menu-surface.tsx";
import { showToast } from "../design/toasts.ts";
import { useProblemWords } from "../design/use-problem-words.ts";
import { useRoleNames } from "../design/use-role-names.ts";
import { languageNames } from "../platform/language-names.ts";
import type { Theme } from "../platform/theme.ts";
import { usePreferences } from "../platform/use-preferences.ts";
import { useSignOut } from "../platform/use-sign-out.ts";
import styles from "./account-menu.module.css";

/** Who is signed in, the person's language and theme, and the way to the account and out. */
export default function AccountMenu({ me, ...surface }: MenuSurfaceProps & { readonly me: Me }) {
  const { t } = useLingui();
  const router = useRouter();
  const signOut = useSignOut();
  const roleNames = useRoleNames();
  const { language, theme, chooseLanguage, chooseTheme } = usePreferences();
  const words = useProblemWords();
  const tell = (error: unknown) => showToast({ tone: "error", ...words(error) });
  const choose = (group: string, value: string) =>
    group === "language" ? chooseLanguage(value as Language) : chooseTheme(value as Theme);
  return (
    <MenuSurface
      {...surface}
      align="end"
      label={t`Account menu`}
      checkedValues={{ language: [language], theme: [theme] }}
      onChecked={(group, value) => void choose(group, value).catch(tell)}
      above={
        <section className={styles.who} aria-label={t`Who is signed in`}>
          <p className={styles.name}>{me.person.name}</p>
          <p>{me.person.email}</p>
          <p className={styles.organization}>
            {me.organization.name} · {roleNames[me.person.role]}
          </p>
        </section>
      }
    >
      <MenuGroup>
        <MenuGroupHeader>
          <Trans>Language</Trans>
        </MenuGroupHeader>
        {languageNames.map(({ code, name }) => (
          <MenuItemRadio key={code} name="language" value={code} lang={code}>
            {name}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>
          <Trans>Theme</Trans>
        </MenuGroupHeader>
        <MenuItemRadio name="theme" value="light">{t`Light`}</MenuItemRadio>
        <MenuItemRadio name="theme" value="dark">{t`Dark`}</MenuItemRadio>
        <MenuItemRadio name="theme" value="system">{t`System`}</MenuItemRadio>
      </MenuGroup>
      <MenuDivider />
      <MenuItemLink
        href="/account"
        icon={<PersonRegular />}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void router.navigate({ to: "/account" });
        }}
      >
        <Trans>Account and API keys</Trans>
      </MenuItemLink>
      <MenuItem icon={<SignOutRegular />} onClick={() => void signOut.mutateAsync().catch(tell)}>
        <Trans>Sign out</Trans>
      </MenuItem>
    </MenuSurface>
  );
}
