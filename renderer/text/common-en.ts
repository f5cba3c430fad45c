/** English that every screen shares. */
export const commonEn = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
} as const
