/** Recaps as files: a self-contained page, paper, Markdown, a table, JSON. All hold the same posts in the same order. */
package org.lunchroom.recap.export;
