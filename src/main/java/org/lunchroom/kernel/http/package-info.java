/** HTTP habits: problem documents, strict JSON bodies, paging, entity tags, limits. */
package org.lunchroom.kernel.http;
