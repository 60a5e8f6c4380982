import { isOpenTo, type Asking, type Consent } from '../../domain/consent/consent.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import { dayNow, type Now } from '../../ports/now.ts';

/**
 * The consent by which this account is let in now. Null for one that is unknown, somebody else's, waiting, ended or run
 * out: whoever asks cannot tell which.
 */
export async function openFamily(
  consentId: string,
  asking: Asking,
  { consents, now }: { readonly consents: ConsentStore; readonly now: Now },
): Promise<Consent | null> {
  const consent = await consents.find(consentId);
  return consent && isOpenTo(consent, asking, dayNow(now).toString()) ? consent : null;
}
