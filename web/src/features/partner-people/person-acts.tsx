import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { PersonEntry } from "../../../../contract/console.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./people-page.module.css";

const loadRole = () => import("./change-role-dialog.tsx");
const ChangeRoleDialog = lazy(loadRole);
const loadLink = () => import("./sign-in-link-dialog.tsx");
const SignInLinkDialog = lazy(loadLink);
const loadRemoval = () => import("./remove-person-dialog.tsx");
const RemovePersonDialog = lazy(loadRemoval);

/** What a partner admin may do with one person; what is refused says why. */
export function PersonActs({ person }: { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const [role, link, removal] = [useModalButton(loadRole), useModalButton(loadLink), useModalButton(loadRemoval)];
  const { actions } = person;
  const name = person.name ?? "";
  return (
    <div className={styles.acts}>
      <RefusableButton
        size="small"
        action={actions.changeRole}
        aria-label={t`Change the role: ${name}`}
        {...role.button}
      >
        <Trans>Change the role</Trans>
      </RefusableButton>
      <RefusableButton
        size="small"
        action={actions.makeSignInLink}
        aria-label={t`Make a sign-in link: ${name}`}
        {...link.button}
      >
        <Trans>Make a sign-in link</Trans>
      </RefusableButton>
      <RefusableButton size="small" action={actions.erase} aria-label={t`Remove: ${name}`} {...removal.button}>
        <Trans>Remove</Trans>
      </RefusableButton>
      <Suspense>
        {role.nth > 0 && <ChangeRoleDialog key={`role ${role.nth}`} person={person} {...role.modal} />}
        {link.nth > 0 && <SignInLinkDialog key={`link ${link.nth}`} person={person} {...link.modal} />}
        {removal.nth > 0 && <RemovePersonDialog key={`removal ${removal.nth}`} person={person} {...removal.modal} />}
      </Suspense>
    </div>
  );
}
