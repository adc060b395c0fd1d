/** What a list of the API answers: what it holds, and the cursor of what follows; null at the end. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
