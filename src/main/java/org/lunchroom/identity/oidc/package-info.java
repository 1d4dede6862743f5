/** Tokens of identity providers (OpenID Connect): SharePoint and Teams by Entra ID, Keycloak, any other. */
package org.lunchroom.identity.oidc;
