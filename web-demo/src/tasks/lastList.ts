let last = '/tasks';

/** The address of the list as it was seen last, filters and page included: where "back" leads. */
export const lastList = (): string => last;

export const rememberList = (href: string): void => {
  last = href;
};
