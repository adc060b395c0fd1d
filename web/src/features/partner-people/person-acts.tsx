import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useId } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import type { Action } from "../../../../contract/resources.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./people-page.module.css";

const loadRole = () => import("./change-role-dialog.tsx");
const ChangeRoleDialog = lazy(loadRole);
const loadLink = () => import("./sign-in-link-dialog.tsx");
const SignInLinkDialog = lazy(loadLink);
const loadRemoval = () => import("./remove-person-dialog.tsx");
const RemovePersonDialog = lazy(loadRemoval);

/** What a partner admin may do with one person; what is refused says why, once for the same reason. */
export function PersonActs({ person }: { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const id = useId();
  const [role, link, removal] = [useModalButton(loadRole), useModalButton(loadLink), useModalButton(loadRemoval)];
  const { actions } = person;
  const name = person.name ?? "";
  const refused = [actions.changeRole, actions.makeSignInLink, actions.erase].filter(({ allowed }) => !allowed);
  const reasons = [...new Set(refused.map(({ sentence }) => sentence ?? ""))];
  const act = (action: Action, button: ReturnType<typeof useModalButton>["button"]) => ({
    ...button,
    size: "small" as const,
    disabledFocusable: !action.allowed,
    "aria-describedby": action.allowed ? undefined : `${id}-${reasons.indexOf(action.sentence ?? "")}`,
    onClick: () => action.allowed && button.onClick(),
  });
  return (
    <div className={styles.acts}>
      <Button {...act(actions.changeRole, role.button)} aria-label={t`Change the role: ${name}`}>
        <Trans>Change the role</Trans>
      </Button>
      <Button {...act(actions.makeSignInLink, link.button)} aria-label={t`Make a sign-in link: ${name}`}>
        <Trans>Make a sign-in link</Trans>
      </Button>
      <Button {...act(actions.erase, removal.button)} aria-label={t`Remove: ${name}`}>
        <Trans>Remove</Trans>
      </Button>
      {reasons.map((sentence, index) => (
        <ActionReason
          key={sentence}
          id={`${id}-${index}`}
          action={{ allowed: false, sentence }}
          className={styles.why}
        />
      ))}
      <Suspense>
        {role.nth > 0 && <ChangeRoleDialog key={`role ${role.nth}`} person={person} {...role.modal} />}
        {link.nth > 0 && <SignInLinkDialog key={`link ${link.nth}`} person={person} {...link.modal} />}
        {removal.nth > 0 && <RemovePersonDialog key={`removal ${removal.nth}`} person={person} {...removal.modal} />}
      </Suspense>
    </div>
  );
}
