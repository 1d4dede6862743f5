/** A join code as it is read out: in two halves. @param {string} code */
export const spaced = (code) => (code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);
