/** @typedef {{href: string, title: string}} Link */

/** The links of a form that were filled in. @param {FormData} form @returns {Link[]} */
export function linksOf(form) {
  const titles = form.getAll('title');
  return form
    .getAll('href')
    .map((href, at) => ({ href: String(href).trim(), title: String(titles[at] ?? '').trim() }))
    .filter(({ href }) => href);
}
