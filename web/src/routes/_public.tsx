import { createFileRoute } from "@tanstack/react-router";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PublicFrame } from "../shell/public-frame.tsx";

/** Pages for everybody: the header, without the navigation of the signed-in. */
export const Route = createFileRoute("/_public")({
  // In the chunk of the application, which has the frame: where no page comes, it says so within it.
  codeSplitGroupings: [],
  component: PublicFrame,
  notFoundComponent: NotFoundPage,
});
