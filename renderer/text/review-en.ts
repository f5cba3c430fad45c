/** English of the review screen: keys begin with `review.`. */
export const reviewEn = {} as const
