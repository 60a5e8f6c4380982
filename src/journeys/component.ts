/** One official component: the name of its macro and its parameters, as data. */
export interface Component {
  readonly macro: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** True when the parameters are content and choices alone, with nothing that a person typed: it may be remembered. */
  readonly isConstant?: boolean;
}

/** Components inside another one: stands where its parameters take HTML. */
export interface Nested {
  readonly components: readonly Component[];
}

export function nested(...components: readonly Component[]): Nested {
  return { components };
}
