/** Who or what made a thing. Everything that is not typed in by hand carries one. */
export type Origin =
  | { readonly kind: 'aligner' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'model'; readonly name: string; readonly version: string }
  | { readonly kind: 'person'; readonly name: string }
