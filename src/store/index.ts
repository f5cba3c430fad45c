export * from './concept-record.ts'
export * from './record.ts'
export * from './schema.ts'
export * from './sentence-key.ts'
