type Account = { readonly email: string; readonly who: string };

/** What whoever started Doradca reads at the end. */
export function welcome(options: {
  readonly publicUrl: string;
  /** Where the sample is loaded. */
  readonly sample: { readonly accounts: readonly Account[]; readonly password: string } | undefined;
  /** The path of the link that makes the first operator, where there is nobody yet. */
  readonly firstOperatorLink: string | null;
}): string {
  const { publicUrl, sample, firstOperatorLink } = options;
  const paragraphs = [`Doradca is ready at ${publicUrl}`];
  if (sample) {
    const width = Math.max(...sample.accounts.map(({ email }) => email.length));
    const lines = sample.accounts.map(({ email, who }) => `  ${email.padEnd(width)}  ${who}`);
    paragraphs.push([`Accounts of the sample, all with the password ${sample.password}`, ...lines].join("\n"));
  }
  if (firstOperatorLink) {
    paragraphs.push(
      `Nobody is here yet. Open this link within an hour to become the first operator; it works once:\n  ${publicUrl}${firstOperatorLink}`,
    );
  }
  return `\n${[...paragraphs, "Stop it with Ctrl-C."].join("\n\n")}`;
}
