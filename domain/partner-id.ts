/** The number that names a partner: 4 to 12 digits (rule 7). */
export type PartnerId = string & { readonly brand: "PartnerId" };

// Spaces and dashes of every kind that people paste from mails and documents, and marks that show nothing.
const forgiven = /[\p{White_Space}\p{Dash}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Reads a Partner ID as a person types it: spaces and dashes around or in it are forgiven.
 *
 * @returns null where it is not a Partner ID at all.
 */
export function parsePartnerId(typed: string): PartnerId | null {
  if (typed.length > 100) return null;
  const digits = typed.replace(forgiven, "");
  return /^[0-9]{4,12}$/.test(digits) ? (digits as PartnerId) : null;
}
