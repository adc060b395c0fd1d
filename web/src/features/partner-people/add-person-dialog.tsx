import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Modal } from "../../design/modal.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { AddPersonForm } from "./add-person-form.tsx";
import { addPerson, makeSignInLink, type PersonWish } from "./people-data.ts";
import { ShowSignInLink } from "./show-sign-in-link.tsx";

/** First who it is, then the link with which that person sets a password. */
export default function AddPersonDialog(modal: ModalState) {
  const queryClient = useQueryClient();
  const add = useMutation({
    mutationFn: async (wish: PersonWish) => {
      const person = await addPerson(queryClient, wish);
      // Where no link comes, the person is in the list all the same, and the link is made there.
      const made = await makeSignInLink(queryClient, person.id).catch(() => null);
      return { made, name: wish.name };
    },
    onSuccess: ({ made }) => made ?? modal.onClose(),
  });
  return (
    <Modal {...modal} keepOpen={add.isSuccess}>
      {add.data?.made ? (
        <ShowSignInLink made={add.data.made} name={add.data.name} onDone={modal.onClose} />
      ) : (
        <AddPersonForm
          error={add.error}
          busy={add.isPending}
          onAdd={(wish) => !add.isPending && add.mutate(wish)}
          onCancel={modal.onClose}
        />
      )}
    </Modal>
  );
}
