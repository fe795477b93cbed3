export const fontStyles = ['regular', 'italic', 'semiBold', 'semiBoldItalic'] as const;
export type FontStyle = (typeof fontStyles)[number];

/** Complete TrueType files: a subset would lose the letters of names. */
export type FontFiles = Readonly<Record<FontStyle, Uint8Array>>;
