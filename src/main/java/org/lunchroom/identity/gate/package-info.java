/** The one gate: what each request goes through to find out who is calling, and each endpoint to find out who may. */
package org.lunchroom.identity.gate;
