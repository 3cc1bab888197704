/** The name of the hidden field with the token of the session. */
export const TOKEN_FIELD = 'formToken';
