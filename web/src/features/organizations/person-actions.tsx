import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./organization-page.module.css";

const loadChange = () => import("./change-person-dialog.tsx");
const loadLink = () => import("./sign-in-link-dialog.tsx");
const loadErase = () => import("./erase-person-dialog.tsx");
const ChangePersonDialog = lazy(loadChange);
const SignInLinkDialog = lazy(loadLink);
const ErasePersonDialog = lazy(loadErase);

/** Changes a person, gives it a way in, erases it; what is refused says why. */
export function PersonActions({ person }: { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const change = useModalButton(loadChange);
  const link = useModalButton(loadLink);
  const erase = useModalButton(loadErase);
  const { actions } = person;
  const name = person.name ?? "";
  return (
    <div className={styles.actions}>
      <div className={styles.action}>
        <RefusableButton action={actions.change} size="small" aria-label={t`Change ${name}`} {...change.button}>
          {t`Change…`}
        </RefusableButton>
      </div>
      <div className={styles.action}>
        <RefusableButton
          action={actions.makeSignInLink}
          size="small"
          aria-label={t`Sign-in link for ${name}`}
          {...link.button}
        >
          {t`Sign-in link…`}
        </RefusableButton>
      </div>
      <div className={styles.action}>
        <RefusableButton action={actions.erase} size="small" aria-label={t`Erase ${name}`} {...erase.button}>
          {t`Erase…`}
        </RefusableButton>
      </div>
      <Suspense>
        {change.nth > 0 && <ChangePersonDialog key={`change${change.nth}`} {...change.modal} person={person} />}
        {link.nth > 0 && <SignInLinkDialog key={`link${link.nth}`} {...link.modal} person={person} />}
        {erase.nth > 0 && <ErasePersonDialog key={`erase${erase.nth}`} {...erase.modal} person={person} />}
      </Suspense>
    </div>
  );
}
