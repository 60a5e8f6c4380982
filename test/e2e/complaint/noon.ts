/** Tomorrow at noon, in UTC: by day in London, when messages go out, and no cookie has ended yet. */
export const noon = String((Math.floor(Date.now() / 86_400_000) + 1.5) * 86_400_000);
