/** What was looked at or done, in words. What is not here is shown by its name. */
const words: Readonly<Record<string, string>> = {
  'read-complaint': 'Looked at the complaint',
  file: 'Opened a file',
  letter: 'Looked at the letter with the code',
  'see-looks': 'Looked at who has looked',
  'record-step': 'Opened the form of a step',
  'refer-on': 'Opened the form of the next stage',
  'decide-acceptance': 'Opened the form for taking it',
  'correct-entry': 'Opened the form for a correction',
  'offer-appointment': 'Opened the form for an appointment',
  'tell-delay': 'Opened the form for a delay',
  'reply-to-question': 'Opened the form for an answer',
  'arrange-advocate': 'Opened the form for an advocate',
  'decide-challenge': 'Opened the form for one more panel',
  'name-panel': 'Opened the form for a panel',
  'read-bundle': 'Read the papers of a panel',
  'replace-code': 'Opened the form for a new access code',
  'answer-erasure': 'Opened the form for a request to delete',
  'link-complaints': 'Opened the form for a link',
  'sign-in': 'Signed in',
  'sign-in-single': 'Signed in by single sign-on',
  'change-password': 'Changed their password',
  'set-up-second-factor': 'Set up their second step',
  'use-recovery-code': 'Used a recovery code',
  'accept-invitation': 'Took up the invitation',
  invite: 'Invited',
  'invite-again': 'Sent the invitation again',
  'withdraw-invitation': 'Withdrew an invitation',
  'change-roles': 'Changed roles',
  suspend: 'Suspended',
  restore: 'Let in again',
  'reset-second-factor': 'Reset the second step',
  'check-audit': 'Checked the audit',
};

export function wordsOfAction(action: string): string {
  return words[action] ?? action;
}
