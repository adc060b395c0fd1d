import { type RawBuilder, sql } from "kysely";

const written = "ąćęłńóśźżåäæáàâãčďéèêëěíîïňñôöõøřšťúùûüůýž";
const plain = "acelnoszzaaaaaaacdeeeeeiiinnoooorstuuuuuyz";

/** Small letters without their marks, so that "krakow" finds "Kraków". */
export function foldLetters(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`translate(lower(${text}), ${sql.lit(written)}, ${sql.lit(plain)})`;
}
