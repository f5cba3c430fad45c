/** The Chinese table for an English one: the same keys, without the singulars (`..._one`) that Chinese does not have. */
export type Translated<English> = { readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string }
