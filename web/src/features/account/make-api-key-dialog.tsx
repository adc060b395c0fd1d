import { useState } from "react";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { MakeApiKeyForm } from "./make-api-key-form.tsx";
import { NewApiKeyDialog } from "./new-api-key-dialog.tsx";

/** First the wish, then the key, which is shown this once. */
export default function MakeApiKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const [made, setMade] = useState<NewApiKey | null>(null);
  if (made) return <NewApiKeyDialog made={made} onClose={onClose} />;
  return <MakeApiKeyForm onMade={setMade} onClose={onClose} />;
}
