/** Passwords that many people have chosen, and that are tried first. */
export interface GuessedPasswords {
  has(password: string): Promise<boolean>;
}
