import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs';

/**
 * Radio buttons that show a further field. The official component calls a radio button expanded, which ARIA does
 * not allow on one; what it shows comes next in reading order, and is found there.
 */
export class RadiosWithFields extends Radios {
  protected override syncConditionalRevealWithInputState(input: HTMLInputElement): void {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute('aria-expanded');
  }
}
