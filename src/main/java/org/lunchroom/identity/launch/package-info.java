/** Pages that another system launched: a code in the page, good once, stands for whoever was launched. */
package org.lunchroom.identity.launch;
