/** Where the content of files lies. */
package org.lunchroom.files.vault;
