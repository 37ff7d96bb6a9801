/** How long pages may be; a public client asks for 25. */
export const SIZES = [25, 50, 100];
