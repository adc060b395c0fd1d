import { z } from "zod";

/**
 * A text of at most so many characters that PostgreSQL can hold: without NUL, and without halves of characters.
 */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => !value.includes("\0") && value.isWellFormed());
}

/** A name: without spaces around it, and not empty. */
export function name(max: number) {
  return text(max).trim().min(1);
}
